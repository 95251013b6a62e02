using AlertPipeline.Notifications;

namespace AlertPipeline.Packs;

/// <summary>Sends a pack to the coordinator so that nobody else can read it.</summary>
public interface IPackMail
{
    /// <summary>Whether somebody is to get packs.</summary>
    bool IsSet { get; }

    /// <summary>Sends one.</summary>
    Task<SendOutcome> SendAsync(Pack pack, CancellationToken cancellationToken);
}
