namespace AlertPipeline.Cases.Acts;

/// <summary>A second person's word that what was proposed is right.</summary>
/// <param name="ConfirmedBy">The name of that person.</param>
public sealed record ConfirmationRequest(string ConfirmedBy);
