namespace Local;

/// <summary>Sets everything up, says where it is, and runs until it is stopped.</summary>
internal sealed class RunCommand(TextWriter output, TimeProvider time)
{
    public async Task<int> RunAsync(SetupSettings settings, CancellationToken cancellationToken)
    {
        var steps = new Steps(output, time);
        await using var run = await LocalRun.StartAsync(settings, steps, time, cancellationToken);
        await output.WriteAsync(Welcome.Text(run, time.GetUtcNow()));
        await Stopped.WaitAsync(cancellationToken);
        steps.Say("Stopping ...");
        return ExitCode.Done;
    }
}
