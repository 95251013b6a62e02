using AlertPipeline.Settings;

namespace AlertPipeline.Channels.Sms;

/// <summary>The account at Spryng: the section Sms:Spryng.</summary>
/// <param name="ApiKey">The key of the interface, from the portal of Spryng.</param>
/// <param name="ReceiptToken">What the address of receipts ends with in the portal, because Spryng signs nothing.</param>
/// <param name="Route">The route, of which the account may have others.</param>
/// <param name="Address">Where the interface is.</param>
internal sealed record SpryngOptions(string ApiKey, string ReceiptToken, string Route, Uri Address)
{
    private const int ShortestToken = 32;
    private static readonly Uri Usual = new("https://rest.spryngsms.com/");

    public static SpryngOptions Read(SettingsReader settings, ICollection<string> faults)
    {
        var token = settings.Text(nameof(ReceiptToken), "the output of: openssl rand -hex 32");
        if (token.Length is > 0 and < ShortestToken)
        {
            faults.Add($"Sms:Spryng:ReceiptToken is too short to be no guess: set at least {ShortestToken} characters, for example the output of: openssl rand -hex 32.");
        }

        return new(
            settings.Text(nameof(ApiKey), "the API key, from the portal of Spryng"),
            token,
            settings.OptionalText(nameof(Route)) ?? "business",
            SmsOptions.AddressOf(settings, "Spryng", Usual, faults));
    }

    /// <summary>Says nothing of the key.</summary>
    public override string ToString() => Route;
}
