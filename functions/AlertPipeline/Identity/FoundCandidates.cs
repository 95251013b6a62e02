namespace AlertPipeline.Identity;

/// <summary>The cases that share a match key with a report, scored.</summary>
/// <param name="Candidates">Each case once.</param>
/// <param name="CutOff">Whether there were more than can be compared: a person has to look.</param>
public sealed record FoundCandidates(IReadOnlyList<Candidate> Candidates, bool CutOff)
{
    /// <summary>
    /// What is left to decide between. Where not all could be compared, nobody knows whether another child fits as well:
    /// the report is linked at once only to what its partner names or an identifier joins.
    /// </summary>
    public static FoundCandidates Of(IReadOnlyList<Candidate> candidates, bool cutOff) =>
        new(cutOff ? [.. candidates.Select(candidate => candidate with { IsBarred = candidate.IsBarred || !IsIdentified(candidate) })] : candidates, cutOff);

    private static bool IsIdentified(Candidate candidate) => candidate.IsStated || candidate.Match.Groups.HasFlag(EvidenceGroups.Identifier);
}
