namespace AlertPipeline.Links;

/// <summary>What can be linked.</summary>
public enum LinkEndKind
{
    /// <summary>The child that a case is about, in whichever absence.</summary>
    Child,

    /// <summary>A case.</summary>
    Case,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A clue.</summary>
    Clue,

    /// <summary>A location.</summary>
    Location,
}
