namespace AlertPipeline.Notifications;

/// <summary>A way to reach a person.</summary>
public enum ChannelKind
{
    /// <summary>E-mail over SMTP.</summary>
    Email,

    /// <summary>An HTTPS endpoint that receives signed messages after the Standard Webhooks specification.</summary>
    Webhook,

    /// <summary>A text message through a gateway, which says later whether it arrived.</summary>
    Sms,

    /// <summary>A card in Microsoft Teams, through the webhook of a workflow.</summary>
    Teams,

    /// <summary>The app itself, which notes what arrives. No directory has such a contact.</summary>
    Probe,
}
