namespace Local;

/// <summary>Plays the story against the running app and watches what comes of it.</summary>
internal sealed class DemoStory(DemoApp app, Inbox inbox, Steps steps, TimeProvider time)
{
    // The second person on call would have been told of the boy's case after 30 s.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly long start = time.GetTimestamp();
    private readonly int earlierMessages = inbox.Messages.Count;
    private readonly DemoNarrator narrator = new(steps);

    private TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>Plays it to its end and returns what had to happen.</summary>
    public async Task<IReadOnlyList<Expectation>> PlayAsync(CancellationToken cancellationToken)
    {
        var scene = await SendReportsAsync(cancellationToken);
        var events = DemoPlot.Events();
        var silence = DemoPlot.Silence();
        while (!IsOver(events))
        {
            scene = await LookAsync(scene, cancellationToken);
            narrator.Tell(scene);
            Look(events, scene);
            await TakeAsync(scene, cancellationToken);
            await Task.Delay(Pause, time, cancellationToken);
        }

        silence.Look(scene, Elapsed);
        return [.. events, silence];
    }

    private bool IsOver(IReadOnlyList<Expectation> events) =>
        Elapsed > Longest || (Elapsed > Shortest && events.All(expected => expected.SeenAfter is not null));

    private void Look(IEnumerable<Expectation> events, Scene scene)
    {
        foreach (var expected in events)
        {
            expected.Look(scene, Elapsed);
        }
    }

    private async Task<Scene> SendReportsAsync(CancellationToken cancellationToken)
    {
        var reports = new DemoReports(time.GetUtcNow());
        steps.Say("COA reports a boy of 16, the NGO a girl of 14, and Nidos the same boy in another spelling");
        var coa = await app.ReportAsync("demo-coa-key", reports.BoyByCoa(), cancellationToken);
        var ngo = await app.ReportAsync("demo-ngo-key", reports.GirlByNgo(), cancellationToken);
        var nidos = await app.ReportAsync("demo-nidos-key", reports.BoyByNidos(), cancellationToken);
        return new Scene(coa, nidos, ngo, [], []);
    }

    private async Task<Scene> LookAsync(Scene scene, CancellationToken cancellationToken) =>
        scene with { Cases = await app.CasesAsync(cancellationToken), Messages = [.. inbox.Messages.Skip(earlierMessages)] };

    private async Task TakeAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.LinkForBoy is { } link)
        {
            steps.Say("The first person on call follows the link in the alert and presses the button");
            await app.TakeAsync(link, cancellationToken);
        }
    }
}
