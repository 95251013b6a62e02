using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Opens a tentative case: from now on somebody is told.</summary>
public static class CaseOpening
{
    /// <summary>Decides what opening changes; the steps that are due at once are run with it.</summary>
    /// <param name="tentative">The case.</param>
    /// <param name="resembling">Open cases a person has to compare with it.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Decide(Case tentative, IReadOnlyList<string> resembling, DirectoryBook book, Instant now)
    {
        var opened = CaseChange.Of(tentative with { Status = CaseStatus.Open, Resembles = resembling })
            .Record(CaseEventKind.Opened, now, tentative.Reports[0].ReportId, Reasons.Of(tentative.Urgency));
        var recorded = resembling.Aggregate(opened, (change, other) => change.Record(CaseEventKind.ResemblanceFound, now, other));
        return EscalationDecision.Continue(recorded, book, now);
    }
}
