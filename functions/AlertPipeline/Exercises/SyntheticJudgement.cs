using AlertPipeline.Audits;
using NodaTime;

namespace AlertPipeline.Exercises;

/// <summary>What is known of a report that the app sent itself.</summary>
/// <param name="Reference">The report.</param>
/// <param name="At">When it was judged.</param>
/// <param name="Verdict">How far it came.</param>
public sealed record SyntheticJudgement(string Reference, Instant At, SyntheticVerdict Verdict)
{
    private const int MostIntervals = 2;

    /// <summary>Judges one by what came of it.</summary>
    /// <param name="acceptedAt">When it was accepted; null when it was not.</param>
    /// <param name="caseId">The case it is in; null when it is in none.</param>
    /// <param name="arrivedAt">When the probe was told; null when it was not.</param>
    /// <param name="within">How soon that must be.</param>
    public static SyntheticVerdict Judge(Instant? acceptedAt, string? caseId, Instant? arrivedAt, Duration within) => (acceptedAt, caseId, arrivedAt) switch
    {
        (null, _, _) => SyntheticVerdict.NotAccepted,
        (_, null, _) => SyntheticVerdict.InNoCase,
        (_, _, null) => SyntheticVerdict.NotTold,
        var (accepted, _, arrived) => arrived - accepted <= within ? SyntheticVerdict.Arrived : SyntheticVerdict.Late,
    };

    /// <summary>What the audit sees in the last judgement: nothing where it is good and not older than two intervals.</summary>
    /// <param name="last">The last one; null when there was none yet.</param>
    /// <param name="startedAt">Since when there could have been one.</param>
    /// <param name="options">How often there is to be one.</param>
    /// <param name="now">The present.</param>
    public static IEnumerable<AuditObservation> Observe(SyntheticJudgement? last, Instant startedAt, SyntheticOptions options, Instant now)
    {
        var since = Instant.Max(last?.At ?? startedAt, startedAt);
        return !options.IsOn ? []
            : last is { Verdict: not SyntheticVerdict.Arrived } ? [new AuditObservation(AuditKind.SyntheticReport, last.At)]
            : since + (MostIntervals * options.Every) <= now ? [new AuditObservation(AuditKind.SyntheticReport, since)]
            : [];
    }
}
