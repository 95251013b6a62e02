using AlertPipeline.Storage;
using Bench.Hosting;

namespace Bench.Alerts;

/// <summary>What every round works with.</summary>
/// <param name="App">The app.</param>
/// <param name="Receiver">Where alerts arrive.</param>
/// <param name="Post">Where reports are sent.</param>
/// <param name="Other">Where another partner sends them.</param>
/// <param name="Reports">What is sent.</param>
/// <param name="Time">The clock.</param>
internal sealed record AlertStage(BenchApp App, CallReceiver Receiver, Post Post, Post Other, InventedReports Reports, TimeProvider Time)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);

    /// <summary>Waits until the queues of reports and messages are empty, so that no round pays for the one before; at most ten minutes.</summary>
    public async Task RestsAsync(CancellationToken cancellationToken)
    {
        var (start, sender) = (Time.GetTimestamp(), App.Get<QueueSender>());
        foreach (var queue in StorageNames.Queues.Except([StorageNames.DueQueue]))
        {
            while (Time.GetElapsedTime(start) < LongestRest && await sender.LengthAsync(queue, cancellationToken) > 0)
            {
                await Task.Delay(Poll, Time, cancellationToken);
            }
        }
    }

    /// <summary>How long it took from the moment a report was accepted until somebody was called; null when nobody was.</summary>
    public TimeSpan? Latency(SentReport report) => Receiver.FirstCall(report.CaseId) is { } at ? Time.GetElapsedTime(report.AcceptedAt, at) : null;

    /// <summary>Waits until somebody was called about every case, at most for a while.</summary>
    public async Task CalledAsync(IReadOnlyCollection<string> cases, TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = Time.GetTimestamp();
        while (cases.Any(caseId => Receiver.FirstCall(caseId) is null) && Time.GetElapsedTime(start) < patience)
        {
            await Task.Delay(Poll, Time, cancellationToken);
        }
    }
}
