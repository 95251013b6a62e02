using AlertPipeline.Settings;

namespace AlertPipeline.Channels.Sms;

/// <summary>The account at Twilio: the section Sms:Twilio.</summary>
/// <param name="AccountSid">The account.</param>
/// <param name="AuthToken">Its token: the password of a request and the key of a receipt.</param>
/// <param name="Address">Where the interface is.</param>
internal sealed record TwilioOptions(string AccountSid, string AuthToken, Uri Address)
{
    private static readonly Uri Usual = new("https://api.twilio.com/");

    public static TwilioOptions Read(SettingsReader settings, ICollection<string> faults) => new(
        settings.Text(nameof(AccountSid), "AC followed by 32 hex digits, from the console of Twilio"),
        settings.Text(nameof(AuthToken), "the auth token, from the console of Twilio"),
        SmsOptions.AddressOf(settings, "Twilio", Usual, faults));

    /// <summary>Says which account it is and not what its token is.</summary>
    public override string ToString() => AccountSid;
}
