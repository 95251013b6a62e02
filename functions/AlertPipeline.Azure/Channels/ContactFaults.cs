using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>The contacts of the directory that the channels, as they are set, could not use. An address is not shown.</summary>
internal static class ContactFaults
{
    public static IReadOnlyList<string> Of(DirectoryBook book, WebhookOptions webhooks) =>
        [.. book.People.SelectMany(person => person.Contacts, (person, contact) => Of(person, contact, webhooks)).OfType<string>()];

    private static string? Of(Person person, ContactPoint contact, WebhookOptions webhooks) => contact switch
    {
        { Kind: ChannelKind.Email } when Mail.Address(contact.Address) is null =>
            $"people.json, '{person.Id}': the e-mail address is none; write it like alerts@example.org.",
        { Kind: ChannelKind.Webhook, SecretName: { } secret } when !webhooks.Secrets.ContainsKey(secret) =>
            $"people.json, '{person.Id}': the webhook's secretName is '{secret}', which has no secret: set Webhooks:Secrets:{secret}.",
        _ => null,
    };
}
