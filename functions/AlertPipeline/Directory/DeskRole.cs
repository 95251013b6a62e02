namespace AlertPipeline.Directory;

/// <summary>What a desk may do.</summary>
public enum DeskRole
{
    /// <summary>It sees cases and decides about them.</summary>
    OnCall,

    /// <summary>It looks after the app: it puts dead letters back.</summary>
    Administrator,
}
