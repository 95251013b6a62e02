namespace AlertPipeline.Cases;

/// <summary>What is known about where the child of a case is. It is worked out from the reports and stops nothing by itself: a person acts on it.</summary>
public enum Whereabouts
{
    /// <summary>Nobody has said that the child was seen since.</summary>
    Missing,

    /// <summary>The child was seen after it was last missed. Whether it is well is another question, which only a person answers.</summary>
    Located,
}
