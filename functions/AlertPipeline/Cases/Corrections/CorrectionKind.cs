namespace AlertPipeline.Cases.Corrections;

/// <summary>What a person corrects about which reports are about one child.</summary>
public enum CorrectionKind
{
    /// <summary>The case takes in another one whole: both are about one child.</summary>
    Merge,

    /// <summary>The case takes in one report of another case.</summary>
    Link,

    /// <summary>One report leaves into a case of its own.</summary>
    Unlink,

    /// <summary>Several reports leave together into one new case.</summary>
    Split,

    /// <summary>The case and another one are about different children.</summary>
    KeepApart,

    /// <summary>An earlier correction was wrong.</summary>
    Undo,
}
