namespace AlertPipeline.Identity.Finding;

/// <summary>A case that was loaded and compared.</summary>
/// <param name="Candidate">How it compares.</param>
/// <param name="FiledAs">The cases with which its reports were filed: they lead here too.</param>
public sealed record ScoredCase(Candidate Candidate, IReadOnlyList<string> FiledAs);
