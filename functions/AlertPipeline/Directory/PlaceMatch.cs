namespace AlertPipeline.Directory;

/// <summary>Which municipality is meant.</summary>
/// <param name="Municipality">The municipality; null when it is unknown or ambiguous.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Candidates">Every municipality that may be meant, in the order of their codes: none, the one, or several.</param>
public sealed record PlaceMatch(Municipality? Municipality, PlaceCertainty Certainty, IReadOnlyList<Municipality> Candidates)
{
    /// <summary>Whether a text names an airport or a border.</summary>
    public bool IsAtBorder { get; init; }

    /// <summary>Nothing says which.</summary>
    public static PlaceMatch Unknown { get; } = new(null, PlaceCertainty.Unknown, []);

    internal static PlaceMatch Of(IReadOnlyList<Municipality> candidates, PlaceCertainty certainty) => candidates switch
    {
        [] => Unknown,
        [var only] => new(only, certainty, candidates),
        _ => new(null, PlaceCertainty.Ambiguous, candidates),
    };
}
