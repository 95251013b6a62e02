namespace AlertPipeline.Directory;

/// <summary>What a desk may do.</summary>
public enum DeskRole
{
    /// <summary>It sees cases and decides about them.</summary>
    OnCall,

    /// <summary>It looks at notices of clusters and at digests: the trafficking contacts of locations, and the police department that they go to.</summary>
    Trafficking,

    /// <summary>It may see what reports say of third persons; each time is recorded.</summary>
    ThirdPersons,

    /// <summary>It looks after the app: it puts dead letters back.</summary>
    Administrator,
}
