using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>Takes a case for a correction and frees it. While it is held, reports still join it, and no other correction begins in it.</summary>
public static class CorrectionHold
{
    /// <summary>Takes the case; on the case on which the correction stands it is written down now.</summary>
    public static CaseChange Take(Case current, CaseCorrection correction, Instant now)
    {
        var held = current with { Unfinished = correction };
        return current.Id == correction.CaseId && !IsKnown(current, correction) ? Enter(held, correction, now) : CaseChange.Of(held);
    }

    /// <summary>Frees the case.</summary>
    public static CaseChange Free(Case current) => CaseChange.Of(current with { Unfinished = null });

    /// <summary>
    /// Frees the case of a correction that changed nothing, because its other case is gone: it no longer stands on it, and what it was to undo stands again.
    /// </summary>
    public static CaseChange GiveUp(Case current, CaseCorrection correction, Instant now) => IsKnown(current, correction)
        ? CaseChange.Of(current with { Unfinished = null, Corrections = [.. current.Corrections.SkipLast(1).Select((known, index) => Restore(known, index + 1, correction))] })
            .Record(CaseEventKind.Corrected, now, correction.Desk, $"{current.Corrections.Count} was not done, as the other case was merged first")
        : Free(current);

    /// <summary>Whether the case is held for a correction.</summary>
    public static bool IsFor(Case current, CaseCorrection correction) => current.Unfinished?.Id == correction.Id;

    /// <summary>Whether the correction stands on the case.</summary>
    public static bool IsKnown(Case current, CaseCorrection correction) => current.Corrections.Any(known => known.Id == correction.Id);

    private static CaseCorrection Restore(CaseCorrection known, int number, CaseCorrection givenUp) => number == givenUp.Undoes ? known with { UndoneBy = null } : known;

    private static CaseChange Enter(Case held, CaseCorrection correction, Instant now)
    {
        var number = held.Corrections.Count + 1;
        var earlier = held.Corrections.Select((known, index) => index + 1 == correction.Undoes ? known with { UndoneBy = number } : known);
        return CaseChange.Of(held with { Corrections = [.. earlier, correction] }).Record(CaseEventKind.Corrected, now, correction.Desk, correction.ToText(number));
    }
}
