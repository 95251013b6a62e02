namespace AlertPipeline.Reports;

/// <summary>Who already knows.</summary>
/// <param name="Guardian">The guardian at Nidos.</param>
/// <param name="Police">The police, by any channel.</param>
/// <param name="EmergencyCalled">112 was called.</param>
public sealed record Notified(Answer Guardian, Answer Police, Answer EmergencyCalled);
