using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Exercises;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Opens a tentative case: from now on somebody is told. Without a missing child and without an urgent concern it is noted, and the person on call is told once.</summary>
public static class CaseOpening
{
    /// <summary>The case that the first report about a child starts with.</summary>
    public static Case Tentative(string id, CaseReport first, DirectoryBook book) => new()
    {
        Id = id,
        Status = CaseStatus.Tentative,
        Reports = [first],
        Urgency = UrgencyAssessment.Of(first.Input),
        Ladder = first.Facts.Exercise == ExerciseKind.Synthetic ? Probe.Ladder : book.Ladder,
        Clocks = book.Clocks,
        Climb = new Climb(first.ReceivedAt, 1, []),
    };

    /// <summary>Decides what opening changes; the steps that are due at once are run with it.</summary>
    /// <param name="tentative">The case.</param>
    /// <param name="resembling">Cases a person has to compare with it.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Decide(Case tentative, IReadOnlyList<string> resembling, DirectoryBook book, Instant now)
    {
        var climbs = tentative.IsMissing || CaseUrgency.WakesPeople(tentative);
        var opened = CaseChange.Of(tentative with { Status = climbs ? CaseStatus.Open : CaseStatus.Noted, Resembles = resembling })
            .Record(climbs ? CaseEventKind.Opened : CaseEventKind.Noted, now, tentative.Reports[0].ReportId, Reasons.Of(tentative.Urgency));
        var recorded = resembling.Aggregate(opened, (change, other) => change.Record(CaseEventKind.ResemblanceFound, now, other));
        var told = tentative.SearchCutOff ? recorded.Record(CaseEventKind.SearchCutOff, now, tentative.Reports[0].ReportId) : recorded;
        return climbs ? EscalationDecision.Continue(told, book, now) : CaseNews.Tell(told, tentative.Reports[0].Kind, book, now);
    }
}
