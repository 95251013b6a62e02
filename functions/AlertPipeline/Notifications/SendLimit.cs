namespace AlertPipeline.Notifications;

/// <summary>A limit by which a message waited.</summary>
public enum SendLimit
{
    /// <summary>Its reader had got as many messages as one person is sent at once.</summary>
    Person,

    /// <summary>As many messages as one channel takes at once had gone by it.</summary>
    Channel,
}
