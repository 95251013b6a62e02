namespace AlertPipeline.Cases;

/// <summary>A notice of a cluster that a case is part of.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Round">How often people had been told of it when the case last learned of it.</param>
public sealed record CaseNotice(string Id, int Round);
