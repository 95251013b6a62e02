namespace AlertPipeline.Notifications;

/// <summary>A way to reach a person.</summary>
public enum ChannelKind
{
    /// <summary>E-mail over SMTP.</summary>
    Email,

    /// <summary>An HTTPS endpoint that receives signed messages after the Standard Webhooks specification.</summary>
    Webhook,
}
