namespace AlertPipeline.Directory;

/// <summary>Where a report leads: to which police units, by which place and how surely. It is worked out once, with the directory of that moment.</summary>
public sealed record Route
{
    /// <summary>The CBS code of the municipality that decides the first unit; null when none is known, or when it must not be.</summary>
    public string? Municipality { get; init; }

    /// <summary>How sure that place is.</summary>
    public PlaceCertainty Certainty { get; init; }

    /// <summary>Whether the place follows from words that people wrote.</summary>
    public bool IsFromWords => Certainty is PlaceCertainty.Ambiguous or PlaceCertainty.Mentioned or PlaceCertainty.Named;

    /// <summary>The codes of the municipalities that it may be, when it is ambiguous; else empty.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The codes of the police units, the one that is addressed first and then those that get a copy; empty leads to the national contact.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Whether an airport or a border is involved.</summary>
    public bool Border { get; init; }

    /// <summary>The partner's code of the location that was named first; null when the directory knows none of them.</summary>
    public string? Location { get; init; }

    /// <summary>The version of the directory it was worked out with.</summary>
    public required string Directory { get; init; }
}
