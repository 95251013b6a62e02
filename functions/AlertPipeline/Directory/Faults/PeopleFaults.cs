using AlertPipeline.Exercises;
using AlertPipeline.Notifications;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the people and how to reach them. No fault shows an address.</summary>
internal static class PeopleFaults
{
    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of("people.json", book.People.Select((person, index) => ($"/{index}/id", person.Id))),
        .. book.People.Index().Where(person => person.Item.Id == Probe.Id).Select(person => $"people.json /{person.Index}/id: '{Probe.Id}' is the app itself; give the person another."),
        .. book.People.SelectMany((person, index) => Of(person.Contacts).Select(fault => $"people.json /{index}/contacts{fault}")),
    ];

    private static IEnumerable<string> Of(IReadOnlyList<ContactPoint> contacts) =>
    [
        .. contacts.Index().GroupBy(contact => contact.Item.Kind).SelectMany(same => same.Skip(1))
            .Select(second => $"/{second.Index}/kind: has more than one {second.Item.Kind} contact; give one."),
        .. contacts.Index().Where(contact => contact.Item.Kind == ChannelKind.Webhook).SelectMany(webhook => OfWebhook(webhook.Index, webhook.Item)),
        .. contacts.Index().Where(contact => contact.Item.Kind == ChannelKind.Sms && !PhoneNumber.IsE164(contact.Item.Address))
            .Select(sms => $"/{sms.Index}/address: the number must be in international form without spaces (E.164), such as +31612345678."),
    ];

    private static IEnumerable<string> OfWebhook(int index, ContactPoint webhook) =>
    [
        .. PrivateUrl.Read(webhook.Address) is null
            ? [$"/{index}/address: the webhook must be an absolute https URL; http is only for this machine itself."] : Array.Empty<string>(),
        .. webhook.SecretName is null ? [$"/{index}: the webhook needs a secretName."] : Array.Empty<string>(),
    ];
}
