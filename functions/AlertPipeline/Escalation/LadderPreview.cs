using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Escalation;

/// <summary>
/// The ladder that a new case would climb, before there is one. It is the plan of a case that is not there, so that what is shown before is worked out
/// as what is run.
/// </summary>
public static class LadderPreview
{
    /// <summary>Every step, once, the earliest first, with whom it would tell at its time.</summary>
    public static IReadOnlyList<CaseStep> Of(LadderQuery query, DirectoryBook book) => CaseSteps.Of(Imagine(query, book), events: [], messages: [], book, query.AcceptedAt);

    private static Case Imagine(LadderQuery query, DirectoryBook book)
    {
        var tentative = CaseOpening.Tentative(id: "", Imagine(query, book.Version), book);
        return tentative with { Status = CaseStatus.Open, Urgency = tentative.Urgency with { Level = query.Level } };
    }

    private static CaseReport Imagine(LadderQuery query, string directory) => new()
    {
        ReportId = "",
        PartnerId = "",
        ReceivedAt = query.AcceptedAt,
        Facts = new IdentityFacts(),
        Input = new UrgencyInput(ReportKind.Missing, ChildIsMissing: true, Age: null, UrgencySigns.None, UnseenFor: null),
        LastSeenAt = query.LastSeenAt,
        Route = new Route { Units = query.Unit is null ? [] : [query.Unit], Directory = directory },
    };
}
