namespace AlertPipeline.Identity;

/// <summary>A case that may be about the child of a report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IsOpen">Whether it is open; otherwise it is tentative: its first report is being processed right now.</param>
/// <param name="Match">The strongest match with any of its reports.</param>
/// <param name="IsClosed">Whether a person closed it: any other case goes before it.</param>
/// <param name="IsBarred">Whether the report cannot be linked to it at once, whatever the match.</param>
public sealed record Candidate(string CaseId, bool IsOpen, Match Match, bool IsClosed = false, bool IsBarred = false)
{
    /// <summary>What follows for the report and the case.</summary>
    public Likeness Likeness => IsBarred && Match.Likeness == Likeness.Same ? Likeness.Possible : Match.Likeness;

    /// <summary>Scores a case by the facts of all its reports.</summary>
    public static Candidate Score(IdentityFacts facts, string caseId, bool isOpen, IEnumerable<IdentityFacts> reports) =>
        new(caseId, isOpen, reports.Select(other => IdentityComparison.Compare(facts, other)).DefaultIfEmpty(Match.None).MaxBy(match => match.Probability));
}
