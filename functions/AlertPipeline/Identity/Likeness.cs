namespace AlertPipeline.Identity;

/// <summary>What two reports, compared, say about being about one child.</summary>
public enum Likeness
{
    /// <summary>Nothing joins them.</summary>
    Different,

    /// <summary>Part agrees; a person has to look.</summary>
    Possible,

    /// <summary>Enough agrees and nothing contradicts.</summary>
    Same,
}
