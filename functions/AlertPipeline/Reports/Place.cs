namespace AlertPipeline.Reports;

/// <summary>A place as far as it is known; everything is optional.</summary>
public sealed record Place
{
    /// <summary>The CBS code of the municipality, such as GM1950.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The partner's code of the reception location.</summary>
    public string? LocationCode { get; init; }

    /// <summary>The place in free text.</summary>
    public string? Text { get; init; }
}
