namespace AlertPipeline.Notifications;

/// <summary>One address of a person on one channel, as the directory gives it.</summary>
/// <param name="Kind">The channel.</param>
/// <param name="Address">A mail address, or the absolute URL of a webhook.</param>
/// <param name="SecretName">For a webhook, the name of the signing secret in the settings; never the secret itself.</param>
public sealed record ContactPoint(ChannelKind Kind, string Address, string? SecretName = null);
