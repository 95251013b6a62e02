using AlertPipeline;

namespace Bench.Alerts;

/// <summary>What becomes of alerts whose receiver is faulty for three seconds.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Alerts">How many reports came at once.</param>
/// <param name="Delivered">About how many of them somebody was called.</param>
/// <param name="AfterRecoveryMilliseconds">From the moment when the receiver was well again.</param>
internal sealed record FaultRound(ReceiverFault Fault, int Alerts, int Delivered, Percentiles AfterRecoveryMilliseconds)
{
    private const int Count = 20;
    private const double MostDelay = 2_000;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Whether all were delivered within 2 seconds and what the receiver asked for.</summary>
    public bool GoalMet => Delivered == Alerts
        && AfterRecoveryMilliseconds.Longest <= MostDelay + (Fault == ReceiverFault.IsBusy ? CallReceiver.RetryAfter.TotalMilliseconds : 0);

    /// <summary>Runs it.</summary>
    public static async Task<FaultRound> RunAsync(AlertStage stage, ReceiverFault fault, CancellationToken cancellationToken)
    {
        var failing = stage.Receiver.FailAsync(fault, Length, cancellationToken);
        var sent = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => stage.Post.SendAsync(stage.Reports.Next(stage.Time.Now()), cancellationToken)));
        await failing;
        var well = stage.Time.GetTimestamp();
        var cases = sent.OfType<SentReport>().Select(report => report.CaseId).ToList();
        await stage.CalledAsync(cases, Patience, cancellationToken);
        var told = cases.Select(stage.Receiver.FirstCall).OfType<long>().Select(at => stage.Time.GetElapsedTime(well, at)).ToList();
        return new(fault, Count, told.Count, Percentiles.Of(told));
    }
}
