namespace AlertPipeline.Identity;

/// <summary>The cases that share a match key with a report, scored.</summary>
/// <param name="Candidates">Each case once.</param>
/// <param name="CutOff">Whether there were more than can be compared: a person has to look.</param>
public sealed record FoundCandidates(IReadOnlyList<Candidate> Candidates, bool CutOff);
