using AlertPipeline.Channels.Sms;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>
/// The contacts and webhooks of the directory that the channels, as they are set, could not use. An address is not shown.
/// Each fault begins with its file and a JSON Pointer.
/// </summary>
internal static class ContactFaults
{
    private const string ThisMachine = "the URL leads to this machine itself, where nothing is posted to: give a public one, or set Channels:Loopback to allowed for a local run.";

    public static IReadOnlyList<string> Of(DirectoryBook book, ChannelOptions options) =>
    [
        .. book.People.SelectMany((person, index) => person.Contacts.SelectMany((contact, place) => Of(contact, $"people.json /{index}/contacts/{place}", options))),
        .. book.Partners.SelectMany((partner, index) => partner.Webhook is { } webhook
            ? OfWebhook(webhook.Url, "/url", webhook.SecretName, $"partners.json /{index}/webhook", options) : []),
    ];

    private static IEnumerable<string> Of(ContactPoint contact, string where, ChannelOptions options) => contact.Kind switch
    {
        ChannelKind.Email when Mail.Address(contact.Address) is null => [$"{where}/address: the e-mail address is none; write it like alerts@example.org."],
        ChannelKind.Webhook => OfWebhook(contact.Address, "/address", contact.SecretName, where, options),
        ChannelKind.Sms when options.Sms.Gateway == SmsGatewayKind.None => [$"{where}/kind: no gateway for text messages is set: set Sms:Gateway to twilio or spryng."],
        ChannelKind.Teams when !options.Teams.Webhooks.ContainsKey(contact.Address) =>
            [$"{where}/address: is the name of no Teams webhook in the settings: set Teams:Webhooks:<name> to the URL that the workflow shows."],
        _ => [],
    };

    private static IEnumerable<string> OfWebhook(string address, string member, string? secretName, string where, ChannelOptions options)
    {
        if (secretName is not null && !options.Webhooks.Secrets.ContainsKey(secretName))
        {
            yield return $"{where}/secretName: '{secretName}' has no secret: set Webhooks:Secrets:{secretName}.";
        }

        if (options.Loopback == LoopbackRule.Refused && PrivateUrl.Read(address) is { IsLoopback: true })
        {
            yield return $"{where}{member}: {ThisMachine}";
        }
    }
}
