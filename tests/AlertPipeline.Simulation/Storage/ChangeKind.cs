namespace AlertPipeline.Simulation.Storage;

/// <summary>What is done to a row.</summary>
public enum ChangeKind
{
    /// <summary>It is added; it must not be there.</summary>
    Add,

    /// <summary>Properties that are not named stay.</summary>
    Merge,

    /// <summary>Properties that are not named go.</summary>
    Replace,

    /// <summary>It goes.</summary>
    Delete,
}
