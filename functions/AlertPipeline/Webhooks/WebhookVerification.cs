namespace AlertPipeline.Webhooks;

/// <summary>What the verification of a webhook found.</summary>
public enum WebhookVerification
{
    /// <summary>A holder of one of the secrets sent exactly this, a moment ago.</summary>
    Genuine,

    /// <summary>A header is missing or is not what the specification says.</summary>
    Malformed,

    /// <summary>It was signed too long ago, or its sender's clock is ahead.</summary>
    OutOfTime,

    /// <summary>No signature fits the content.</summary>
    Forged,
}
