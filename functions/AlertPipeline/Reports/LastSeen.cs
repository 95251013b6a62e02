using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>When and where the child was last seen. The deadlines count from <see cref="At"/>.</summary>
public sealed record LastSeen
{
    /// <summary>The moment; null when unknown.</summary>
    public Instant? At { get; init; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The CBS code of the municipality, such as GM1950; null when unknown.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The partner's code of the reception location.</summary>
    public string? LocationCode { get; init; }

    /// <summary>The place in free text.</summary>
    public string? Place { get; init; }
}
