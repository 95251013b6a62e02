namespace AlertPipeline.Identity;

/// <summary>A case that may be about the child of a report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IsOpen">Whether it is open; otherwise it is tentative: its first report is being processed right now.</param>
/// <param name="Match">The strongest match with any of its reports.</param>
/// <param name="IsClosed">Whether a person closed it: any other case goes before it.</param>
/// <param name="IsBarred">Whether the report cannot be linked to it at once, whatever the match.</param>
public sealed record Candidate(string CaseId, bool IsOpen, Match Match, bool IsClosed = false, bool IsBarred = false)
{
    /// <summary>Below this probability two reports that both give a name are clearly about two children.</summary>
    public const double ClearlyDifferentBelow = 0.01;

    /// <summary>What its reports say of the child.</summary>
    public IReadOnlyList<IdentityFacts> Reports { get; init; } = [];

    /// <summary>The ids of reports that people keep apart from it: they said that these are about another child.</summary>
    public IReadOnlyList<string> KeptApart { get; init; } = [];

    /// <summary>Whether the partner itself says that the report and one of its reports are about one child.</summary>
    public bool IsStated { get; init; }

    /// <summary>What follows for the report and the case.</summary>
    public Likeness Likeness => IsBarred && Match.Likeness == Likeness.Same ? Likeness.Possible : Match.Likeness;

    /// <summary>
    /// Scores a case by the facts of all its reports: the strongest match counts, and any report that contradicts bars it. So no chain forms in which
    /// the first resembles the second and the second the third, but the first not the third.
    /// </summary>
    public static Candidate Score(IdentityFacts facts, string caseId, bool isOpen, IEnumerable<IdentityFacts> reports)
    {
        var compared = reports.Select(other => (Facts: other, Match: IdentityComparison.Compare(facts, other))).ToList();
        var isStated = compared.Exists(other => other.Match.Groups.HasFlag(EvidenceGroups.Statement));
        return new Candidate(caseId, isOpen, compared.Select(other => other.Match).DefaultIfEmpty(Match.None).Max(MatchOrder.ByStrength))
        {
            Reports = [.. compared.Select(other => other.Facts)],
            IsStated = isStated,
            IsBarred = !isStated && compared.Exists(other => Contradicts(facts, other.Facts, other.Match)),
        };
    }

    /// <summary>Whether another case is about the same child, by all reports of both.</summary>
    public bool IsSameChildAs(Candidate other) => AgreesWith(other, Likeness.Same);

    /// <summary>Whether another case may be about the same child: nothing in either says that it is another.</summary>
    public bool MayBeSameChildAs(Candidate other) => AgreesWith(other, Likeness.Possible);

    private bool AgreesWith(Candidate other, Likeness least)
    {
        var scores = Reports.Select(facts => Score(facts, other.CaseId, other.IsOpen, other.Reports)).ToList();
        return scores.Exists(score => score.Likeness >= least) && !scores.Exists(score => score.IsBarred) && !Keeps(this, other) && !Keeps(other, this);
    }

    private static bool Keeps(Candidate one, Candidate other) => other.Reports.Any(facts => facts.ReportId is { } id && one.KeptApart.Contains(id));

    private static bool Contradicts(IdentityFacts one, IdentityFacts other, Match match) =>
        match.IsContradicted || (one.Names.Count > 0 && other.Names.Count > 0 && match.Probability < ClearlyDifferentBelow);
}
