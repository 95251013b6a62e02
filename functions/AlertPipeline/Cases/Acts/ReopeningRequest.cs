namespace AlertPipeline.Cases.Acts;

/// <summary>A wish to open a closed case again.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ReopenedBy">The name of the person who says so.</param>
public sealed record ReopeningRequest(string Reason, string ReopenedBy);
