using AlertPipeline.Cases.Acts;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Undoes a correction: its reports go back to where they came from, and a case that it merged is open again. What was told meanwhile stays told.
/// </summary>
public static class CorrectionUndoing
{
    /// <summary>The correction of a number that still stands, or null.</summary>
    public static CaseCorrection? Find(Case current, int? number) => number is > 0 && number <= current.Corrections.Count ? current.Corrections[number.Value - 1] : null;

    /// <summary>Whether undoing opens a merged case again.</summary>
    /// <param name="earlier">The correction.</param>
    /// <param name="current">The case on which it stands.</param>
    /// <param name="other">The row of the case from which the reports came.</param>
    public static bool Restores(CaseCorrection earlier, Case current, Case other) => earlier.Whole && earlier.To == current.Id && other.MergedInto == current.Id;

    /// <summary>Decides for one person at one moment.</summary>
    internal static ActOutcome Decide(Case current, CorrectionRequest wish, Case? other, string desk, Instant now) => Find(current, wish.Undoes) switch
    {
        null or { Kind: CorrectionKind.Undo } => new ActOutcome.Refused(ActRefusal.NothingToUndo),
        { UndoneBy: not null } => new ActOutcome.Already(),
        _ when other is null => new ActOutcome.Refused(ActRefusal.OtherCaseUnknown),
        _ when other.Id == current.Id => new ActOutcome.Refused(ActRefusal.Overtaken),
        { Effect: CorrectionEffect.Part } => new ActOutcome.Begun(CorrectionDecision.Begin(current, wish, other.Id, current.Id, desk, now) with { Effect = CorrectionEffect.Meet }),
        { OpensCase: true, To: var opened } when other.Id != opened => new ActOutcome.Refused(ActRefusal.Overtaken),
        { OpensCase: true } => TakeBack(current, wish, other, desk, now),
        { } earlier => GiveBack(current, wish, earlier, other, desk, now),
    };

    // What joined the new case meanwhile is about the same child, so it comes along.
    private static ActOutcome TakeBack(Case current, CorrectionRequest wish, Case other, string desk, Instant now) =>
        current.Closure is not null || other.IsSilenced
            ? new ActOutcome.Refused(ActRefusal.TakesNothingIn)
            : new ActOutcome.Begun(CorrectionDecision.Begin(current, wish, other.Id, current.Id, desk, now) with { Whole = true, Reports = CorrectionDecision.Ids(other.Reports) });

    private static ActOutcome GiveBack(Case current, CorrectionRequest wish, CaseCorrection earlier, Case other, string desk, Instant now)
    {
        var restores = Restores(earlier, current, other);
        var leaving = CaseLeaving.Of(current.Reports, restores ? other.Reports.Select(report => report.ReportId) : earlier.Reports);
        return (earlier.Whole && !restores) || !leaving.Any(report => earlier.Reports.Contains(report.ReportId)) ? new ActOutcome.Refused(ActRefusal.Overtaken)
            : leaving.Count == current.Reports.Count ? new ActOutcome.Refused(ActRefusal.LastReport)
            : !restores && other.Closure is not null ? new ActOutcome.Refused(ActRefusal.TakesNothingIn)
            : new ActOutcome.Begun(CorrectionDecision.Begin(current, wish, current.Id, other.Id, desk, now) with
            {
                Reports = CorrectionDecision.Ids(leaving),
                Judgement = current.Judgement?.At > earlier.At ? current.Judgement : earlier.Judgement,
            });
    }
}
