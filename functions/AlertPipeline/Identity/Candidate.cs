namespace AlertPipeline.Identity;

/// <summary>A case that may be about the child of a report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IsOpen">Whether it is open; otherwise it is tentative: its first report is being processed right now.</param>
/// <param name="Likeness">The highest likeness to any of its reports.</param>
/// <param name="IsClosed">Whether a person closed it: any other case goes before it.</param>
public sealed record Candidate(string CaseId, bool IsOpen, Likeness Likeness, bool IsClosed = false)
{
    /// <summary>Scores a case by the facts of all its reports.</summary>
    public static Candidate Score(IdentityFacts facts, string caseId, bool isOpen, IEnumerable<IdentityFacts> reports) =>
        new(caseId, isOpen, reports.Select(other => IdentityComparison.Compare(facts, other)).DefaultIfEmpty(Likeness.Different).Max());
}
