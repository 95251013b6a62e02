namespace AlertPipeline.Labels;

/// <summary>What a person said of two reports.</summary>
public enum PairLabel
{
    /// <summary>They are about one child.</summary>
    One,

    /// <summary>They are about two children.</summary>
    Two,
}
