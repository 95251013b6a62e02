namespace AlertPipeline.Directory;

/// <summary>How sure it is in which municipality something was, the least sure first.</summary>
public enum PlaceCertainty
{
    /// <summary>Nothing says where; the national contact is addressed.</summary>
    Unknown,

    /// <summary>A text names several municipalities, or one name that several have.</summary>
    Ambiguous,

    /// <summary>A longer text contains a name of the municipality.</summary>
    Mentioned,

    /// <summary>The text is a name of the municipality and nothing else.</summary>
    Named,

    /// <summary>The directory says where the location lies.</summary>
    Location,

    /// <summary>The report gave the code of the municipality.</summary>
    Given,
}
