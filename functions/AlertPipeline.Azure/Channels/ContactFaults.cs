using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>
/// The contacts and webhooks of the directory that the channels, as they are set, could not use. An address is not shown.
/// Each fault begins with its file and a JSON Pointer.
/// </summary>
internal static class ContactFaults
{
    public static IReadOnlyList<string> Of(DirectoryBook book, WebhookOptions webhooks) =>
    [
        .. book.People.SelectMany((person, index) => person.Contacts.Select((contact, place) => Of(contact, $"people.json /{index}/contacts/{place}", webhooks))).OfType<string>(),
        .. book.Partners.Select((partner, index) => Of(partner.Webhook?.SecretName, $"partners.json /{index}/webhook", webhooks)).OfType<string>(),
    ];

    private static string? Of(ContactPoint contact, string where, WebhookOptions webhooks) => contact switch
    {
        { Kind: ChannelKind.Email } when Mail.Address(contact.Address) is null => $"{where}/address: the e-mail address is none; write it like alerts@example.org.",
        { Kind: ChannelKind.Webhook } => Of(contact.SecretName, where, webhooks),
        _ => null,
    };

    private static string? Of(string? secretName, string where, WebhookOptions webhooks) => secretName is not null && !webhooks.Secrets.ContainsKey(secretName)
        ? $"{where}/secretName: '{secretName}' has no secret: set Webhooks:Secrets:{secretName}."
        : null;
}
