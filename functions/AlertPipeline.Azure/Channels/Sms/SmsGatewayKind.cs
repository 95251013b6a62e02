namespace AlertPipeline.Channels.Sms;

/// <summary>The gateways that text messages can go through.</summary>
internal enum SmsGatewayKind
{
    /// <summary>None: nobody in the directory may have a number for text messages.</summary>
    None,

    /// <summary>Twilio Programmable Messaging.</summary>
    Twilio,

    /// <summary>Spryng, a Dutch gateway.</summary>
    Spryng,
}
