namespace AlertPipeline.Identity.Names;

/// <summary>What the given names of two reports say. Brothers and sisters share all other names.</summary>
public enum GivenNames
{
    /// <summary>One of them is not known.</summary>
    Unknown,

    /// <summary>They are one name.</summary>
    Agree,

    /// <summary>They may be one name, or they meet only where the order of the names is in doubt.</summary>
    Partly,

    /// <summary>Neither meets any token of the other name.</summary>
    Contradict,
}
