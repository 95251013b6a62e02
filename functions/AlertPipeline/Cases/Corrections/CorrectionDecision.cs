using AlertPipeline.Cases.Acts;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Decides whether a person can correct which reports are about one child. Nothing is changed yet: a correction that begins says what is to be done.</summary>
public static class CorrectionDecision
{
    /// <summary>Decides for one person at one moment.</summary>
    /// <param name="current">The case.</param>
    /// <param name="wish">What is to be corrected.</param>
    /// <param name="other">The other case: that of the reference, that of the report to link, or the one that an undone correction was with; null when there is none.</param>
    /// <param name="newCaseId">The id of a case that would be made.</param>
    /// <param name="desk">The desk of the person.</param>
    /// <param name="now">The present.</param>
    public static ActOutcome Decide(Case current, CorrectionRequest wish, Case? other, string newCaseId, string desk, Instant now) =>
        DecideAmongItsOwn(current, wish, other?.Exercise == current.Exercise ? other : null, newCaseId, desk, now);

    // For what is real there are no exercises, and the other way round.
    private static ActOutcome DecideAmongItsOwn(Case current, CorrectionRequest wish, Case? other, string newCaseId, string desk, Instant now) => wish.Kind switch
    {
        CorrectionKind.Merge => Merge(current, wish, other, desk, now),
        CorrectionKind.Link => Link(current, wish, other, desk, now),
        CorrectionKind.KeepApart => KeepApart(current, wish, other, desk, now),
        CorrectionKind.Undo => CorrectionUndoing.Decide(current, wish, other, desk, now),
        _ => Leave(current, wish, newCaseId, desk, now),
    };

    /// <summary>A correction that begins.</summary>
    internal static CaseCorrection Begin(Case current, CorrectionRequest wish, string from, string to, string desk, Instant now) => new()
    {
        Id = DerivedId.Correction(current.Id, wish.Kind.ToWord(), from, to, now),
        Kind = wish.Kind,
        Effect = CorrectionEffect.Move,
        CaseId = current.Id,
        From = from,
        To = to,
        Reason = wish.Reason,
        By = wish.CorrectedBy,
        Desk = desk,
        At = now,
        Judgement = current.Judgement,
        Undoes = wish.Undoes,
    };

    private static ActOutcome Merge(Case current, CorrectionRequest wish, Case? other, string desk, Instant now) => other switch
    {
        null => new ActOutcome.Refused(ActRefusal.OtherCaseUnknown),
        { Id: var id } when id == current.Id => new ActOutcome.Already(),
        _ when current.Closure is not null || other.IsSilenced => new ActOutcome.Refused(ActRefusal.TakesNothingIn),
        _ => new ActOutcome.Begun(Begin(current, wish, other.Id, current.Id, desk, now) with { Whole = true, Reports = Ids(other.Reports) }),
    };

    private static ActOutcome Link(Case current, CorrectionRequest wish, Case? other, string desk, Instant now) => other switch
    {
        null => new ActOutcome.Refused(ActRefusal.ReportUnknown),
        { Id: var id } when id == current.Id => new ActOutcome.Already(),
        _ when CaseLeaving.Of(other.Reports, wish.ReportIds) is var leaving && leaving.Count == other.Reports.Count => Merge(current, wish, other, desk, now),
        _ when current.Closure is not null => new ActOutcome.Refused(ActRefusal.TakesNothingIn),
        _ => new ActOutcome.Begun(Begin(current, wish, other.Id, current.Id, desk, now) with { Reports = Ids(CaseLeaving.Of(other.Reports, wish.ReportIds)) }),
    };

    private static ActOutcome KeepApart(Case current, CorrectionRequest wish, Case? other, string desk, Instant now) => other switch
    {
        null => new ActOutcome.Refused(ActRefusal.OtherCaseUnknown),
        { Id: var id } when id == current.Id => new ActOutcome.Refused(ActRefusal.SameCase),
        _ when CaseApartness.AreKeptApart(current, other) => new ActOutcome.Already(),
        _ => new ActOutcome.Begun(Begin(current, wish, other.Id, current.Id, desk, now) with { Effect = CorrectionEffect.Part }),
    };

    private static ActOutcome Leave(Case current, CorrectionRequest wish, string newCaseId, string desk, Instant now) => CaseLeaving.Of(current.Reports, wish.ReportIds) switch
    {
        { Count: 0 } when wish.ReportIds.All(id => HasLeft(current, id)) => new ActOutcome.Already(),
        var leaving when wish.ReportIds.Except(Ids(leaving)).Any() => new ActOutcome.Refused(ActRefusal.ReportNotHere),
        var leaving when leaving.Count == current.Reports.Count => new ActOutcome.Refused(ActRefusal.LastReport),
        var leaving => new ActOutcome.Begun(Begin(current, wish, current.Id, newCaseId, desk, now) with { Reports = Ids(leaving) }),
    };

    private static bool HasLeft(Case current, string reportId) => current.Corrections.Any(correction =>
        correction.HasMoved && correction.From == current.Id && correction.Reports.Contains(reportId));

    /// <summary>The ids of reports.</summary>
    internal static IReadOnlyList<string> Ids(IReadOnlyList<CaseReport> reports) => [.. reports.Select(report => report.ReportId)];
}
