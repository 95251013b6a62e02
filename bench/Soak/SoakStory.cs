using AlertPipeline;
using Bench.Crashes.Stages;
using Bench.Crashes.Stories;

namespace Bench.Soak;

/// <summary>Reports one child after the other; each case is taken by whoever is alerted and closed a while later, so that as many are open at the end as at the beginning.</summary>
internal sealed class SoakStory(Stage stage, SoakOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(20);

    private readonly PatientClient client = new(stage.Address, time);
    private int accepted;
    private int closed;

    /// <summary>How many reports were accepted.</summary>
    public int Accepted => accepted;

    /// <summary>How many cases were closed.</summary>
    public int Closed => closed;

    /// <summary>Plays it; ends when every case is closed.</summary>
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var playing = new List<Task>();
        var (start, pause) = (time.GetTimestamp(), TimeSpan.FromSeconds(1 / options.ReportsPerSecond));
        while (time.GetElapsedTime(start) < options.Length)
        {
            playing.Add(PlayAsync(new Child(playing.Count, time.Now()), cancellationToken));
            await Task.Delay(pause, time, cancellationToken);
        }

        await Task.WhenAll(playing);
    }

    public void Dispose() => client.Dispose();

    private async Task PlayAsync(Child child, CancellationToken cancellationToken)
    {
        child.Accept(await client.ReportAsync(child.Reports.First(), cancellationToken), time.Now());
        Interlocked.Increment(ref accepted);
        var alert = await stage.Inbox.WaitForAsync(message => message.Channel == "email" && AlertLink.IsIn(message) && child.Cases.Contains(message.CaseId), cancellationToken);
        await client.PostAsync(AlertLink.In(alert), key: null, body: null, cancellationToken);
        await Task.Delay(OpenFor, time, cancellationToken);
        await client.PostAsync($"/api/v1/cases/{alert.CaseId}/closings", PatientClient.DeskKey, Closing, cancellationToken);
        Interlocked.Increment(ref closed);
    }

    private static object Closing =>
        new { reason = "found", closedBy = "Sanne de Boer", confirmed = new { seenInPerson = "yes", well = "yes", placeArranged = "yes", guardianInformed = "yes" } };
}
