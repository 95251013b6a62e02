using AlertPipeline.Audits;
using AlertPipeline.Directory;
using AlertPipeline.Exercises;
using AlertPipeline.Functions.Operations;
using AlertPipeline.OnCall;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>Looks at all that an audit judges, with few calls: it runs each minute.</summary>
public sealed class AuditObserving(
    CaseAuditing cases, HeartbeatStore heartbeats, DeadLetterStore letters, SyntheticStore synthetic, SyntheticOptions options, SweepStart start, AuditMemory memory,
    DirectoryBook book, TimeProvider clock)
{
    // Long enough to find somebody by daylight.
    private static readonly Duration Ahead = Duration.FromHours(24);

    /// <summary>Looks. Where storage does not answer that is what it saw.</summary>
    public async Task<IReadOnlyList<AuditObservation>> ObserveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var stored = await Task.WhenAll(
            [
                .. Heartbeats.All.Select(timer => TimerAsync(timer, cancellationToken)),
                LettersAsync(cancellationToken),
                SyntheticAsync(cancellationToken),
                cases.ObserveAsync(cancellationToken),
            ]);
            memory.StorageAnswered();
            return [.. stored.SelectMany(seen => seen), .. RotaGaps()];
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            return [new AuditObservation(AuditKind.StorageUnavailable, memory.StorageFailed(clock.Now())), .. RotaGaps()];
        }
    }

    private async Task<IReadOnlyList<AuditObservation>> TimerAsync(string timer, CancellationToken cancellationToken)
    {
        var beat = await heartbeats.FindAsync(timer, cancellationToken);
        return
        [
            new(AuditKind.MissingHeartbeat, beat?.At ?? start.At),
            .. beat is { WaitingSince: { } since } ? [new AuditObservation(AuditKind.WaitingReport, since, beat.Waiting)] : Array.Empty<AuditObservation>(),
        ];
    }

    private async Task<IReadOnlyList<AuditObservation>> LettersAsync(CancellationToken cancellationToken) =>
        [.. (await letters.WaitingSinceAsync(cancellationToken)).Select(recordedAt => new AuditObservation(AuditKind.DeadLetter, recordedAt))];

    private async Task<IReadOnlyList<AuditObservation>> SyntheticAsync(CancellationToken cancellationToken) =>
        options.IsOn ? [.. SyntheticJudgement.Observe(await synthetic.FindJudgementAsync(cancellationToken), start.At, options, clock.Now())] : [];

    private IEnumerable<AuditObservation> RotaGaps()
    {
        var now = clock.Now();
        return book.Teams.SelectMany(team => CoverageGap.Of(team, book.RotaChanges, new Interval(now, now + Ahead)))
            .Select(_ => new AuditObservation(AuditKind.RotaGap, now));
    }
}
