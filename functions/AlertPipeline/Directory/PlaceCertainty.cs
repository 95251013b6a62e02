namespace AlertPipeline.Directory;

/// <summary>How sure a municipality is, the least sure first.</summary>
public enum PlaceCertainty
{
    /// <summary>No municipality is known.</summary>
    Unknown,

    /// <summary>A text fits several municipalities.</summary>
    Ambiguous,

    /// <summary>A text mentions the municipality among other words.</summary>
    Mentioned,

    /// <summary>A text is the name of the municipality.</summary>
    Named,

    /// <summary>The directory says where the reception location is.</summary>
    Location,

    /// <summary>The report gave the code of the municipality.</summary>
    Given,
}
