namespace AlertPipeline.Directory;

/// <summary>What a text says about a municipality.</summary>
/// <param name="Municipality">The municipality; null when the text names none, or fits several.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Candidates">The municipalities it fits when it fits several; else empty.</param>
public sealed record PlaceMatch(Municipality? Municipality, PlaceCertainty Certainty, IReadOnlyList<Municipality> Candidates);
