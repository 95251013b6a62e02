using AlertPipeline.Reports;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the partners.</summary>
internal static class PartnerFaults
{
    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of("partners.json", book.Partners.Select((partner, index) => ($"/{index}/id", partner.Id))),
        .. book.Partners.SelectMany((partner, index) => Of(partner).Select(fault => $"partners.json /{index}/{fault}")),
    ];

    private static IEnumerable<string> Of(Partner partner) =>
    [
        .. partner.Id == SyntheticPartner.Id ? [$"id: '{SyntheticPartner.Id}' is the app itself; give the partner another."] : Array.Empty<string>(),
        .. partner is { Sandbox: true, Webhook: not null } ? ["webhook: a partner in the sandbox has none: nobody is told of an exercise."] : Array.Empty<string>(),
        .. partner.Webhook is { } webhook && PrivateUrl.Read(webhook.Url) is null
            ? ["webhook/url: must be an absolute https URL; http is only for this machine itself."] : Array.Empty<string>(),
    ];
}
