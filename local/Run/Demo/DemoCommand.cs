namespace Local;

/// <summary>Sets everything up with short deadlines and plays a story.</summary>
internal sealed class DemoCommand(TextWriter output, TimeProvider time)
{
    public const string About =
        """
        Plays a story in about a minute: a boy whom two partners report and whose case is taken, and a girl whose case nobody takes.
        Only the deadlines differ from a plain run: they are divided by 120. It starts empty, unless --data names a folder.
        """;

    private const int Divisor = 120;

    public async Task<int> RunAsync(SetupSettings settings, bool exit, CancellationToken cancellationToken)
    {
        var steps = new Steps(output, time);
        await using var run = await LocalRun.StartAsync(settings with { LadderDivisor = Divisor }, steps, time, cancellationToken);
        steps.Say($"Every deadline is divided by {Divisor}: 15 minutes become 7.5 seconds. Nothing else differs from a plain run");
        var expectations = await PlayAsync(run, steps, cancellationToken);
        Terminal.For(output).Write(DemoTable.Of(expectations));
        if (!exit)
        {
            await output.WriteAsync(Welcome.Text(run, time.GetUtcNow()));
            await Stopped.WaitAsync(cancellationToken);
        }

        steps.Say("Stopping ...");
        return expectations.All(expected => expected.SeenAfter is not null) ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<IReadOnlyList<Expectation>> PlayAsync(LocalRun run, Steps steps, CancellationToken cancellationToken)
    {
        using var app = new DemoApp(run.App);
        return await new DemoStory(app, run.Inbox, steps, time).PlayAsync(cancellationToken);
    }
}
