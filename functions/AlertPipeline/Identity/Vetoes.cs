namespace AlertPipeline.Identity;

/// <summary>What forbids to link two reports at once, whatever else agrees: a person has to look.</summary>
[Flags]
public enum Vetoes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The given names are those of two children, such as brothers, sisters or twins.</summary>
    GivenNames = 1,

    /// <summary>The sex differs and the given names are not the same.</summary>
    Sex = 2,

    /// <summary>Each has a V-number of its own.</summary>
    VNumbers = 4,

    /// <summary>It is not certain that the given names are one name, or which name is the given name.</summary>
    UnsureGivenNames = 8,

    /// <summary>Both came in one batch, in which a partner lists children.</summary>
    Batch = 16,

    /// <summary>Only common names agree, and beside them only place and time: many children bear them.</summary>
    SingleName = 32,

    /// <summary>They are two files of one partner, which keeps one for each child.</summary>
    PartnerFiles = 64,
}
