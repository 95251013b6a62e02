namespace AlertPipeline.Channels.Sms;

/// <summary>Makes the gateway that is set.</summary>
internal static class SmsGateways
{
    /// <summary>The gateway; null when none is set.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="baseUrl">Where the app is reached from outside.</param>
    public static ISmsGateway? Of(SmsOptions options, Uri baseUrl) => options switch
    {
        { Twilio: { } twilio } => new TwilioGateway(twilio, options.Sender, baseUrl),
        { Spryng: { } spryng } => new SpryngGateway(spryng, options.Sender),
        _ => null,
    };
}
