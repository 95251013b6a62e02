using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels.Sms;

/// <summary>The gateway for text messages: the section Sms.</summary>
internal sealed record SmsOptions
{
    private const int MostLetters = 11;

    /// <summary>The gateway.</summary>
    public SmsGatewayKind Gateway { get; init; }

    /// <summary>What the message comes from: a number in E.164, or at most eleven letters and digits, which nobody can answer.</summary>
    public string Sender { get; init; } = "";

    /// <summary>The account at Twilio.</summary>
    public TwilioOptions? Twilio { get; init; }

    /// <summary>The account at Spryng.</summary>
    public SpryngOptions? Spryng { get; init; }

    public static SmsOptions Read(IConfigurationSection section, ICollection<string> faults)
    {
        var settings = new SettingsReader(section, faults);
        var gateway = settings.Choice(nameof(Gateway), SmsGatewayKind.None);
        return gateway == SmsGatewayKind.None ? new() : new()
        {
            Gateway = gateway,
            Sender = ReadSender(settings, faults),
            Twilio = gateway == SmsGatewayKind.Twilio ? TwilioOptions.Read(new(section.GetSection(nameof(Twilio)), faults), faults) : null,
            Spryng = gateway == SmsGatewayKind.Spryng ? SpryngOptions.Read(new(section.GetSection(nameof(Spryng)), faults), faults) : null,
        };
    }

    /// <summary>An address of a gateway; the usual one unless another that private things may go to is set.</summary>
    internal static Uri AddressOf(SettingsReader settings, string name, Uri usual, ICollection<string> faults)
    {
        if (settings.OptionalText("Address") is not { } text)
        {
            return usual;
        }

        var address = PrivateUrl.Read(text);
        if (address is null)
        {
            faults.Add($"Sms:{name}:Address is no absolute https URL: leave it out for {usual}.");
        }

        return address ?? usual;
    }

    private static string ReadSender(SettingsReader settings, ICollection<string> faults)
    {
        var sender = settings.Text(nameof(Sender), "AlertNL");
        if (sender.Length > 0 && !IsSender(sender))
        {
            faults.Add($"Sms:Sender is \"{sender}\": set it to a number such as +31612345678, or to at most {MostLetters} letters and digits.");
        }

        return sender;
    }

    private static bool IsSender(string sender) =>
        Notifications.PhoneNumber.IsE164(sender) || (sender.Length <= MostLetters && sender.All(char.IsAsciiLetterOrDigit) && sender.Any(char.IsAsciiLetter));
}
