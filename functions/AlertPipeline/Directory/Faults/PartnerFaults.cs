using System.Text.RegularExpressions;
using AlertPipeline.Reports;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the partners.</summary>
internal static partial class PartnerFaults
{
    private const int MostPerSecond = 1_000;
    private const int MostBurst = 100_000;
    private const int MostBatches = 600;
    private const int MostAtOnce = 100;

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of("partners.json", book.Partners.Select((partner, index) => ($"/{index}/id", partner.Id))),
        .. book.Partners.SelectMany((partner, index) => Of(partner).Select(fault => $"partners.json /{index}/{fault}")),
    ];

    private static IEnumerable<string> Of(Partner partner) =>
    [
        .. PlainId().IsMatch(partner.Id) ? Array.Empty<string>() : ["id: must be lower-case letters, digits and hyphens; it is a key in storage."],
        .. partner.Kinds.Contains(ReportKind.Withdrawal) ? ["kinds: must not hold withdrawal: every partner may take back its own reports."] : Array.Empty<string>(),
        .. partner is { Sandbox: true, Webhook: not null } ? ["webhook: a partner in the sandbox has none: nobody is told of an exercise."] : Array.Empty<string>(),
        .. OfLimit("perSecond", partner.Limits.PerSecond, MostPerSecond),
        .. OfLimit("burst", partner.Limits.Burst, MostBurst),
        .. OfLimit("batchesPerMinute", partner.Limits.BatchesPerMinute, MostBatches),
        .. OfLimit("atOnce", partner.Limits.AtOnce, MostAtOnce),
        .. partner.Webhook is { } webhook && PrivateUrl.Read(webhook.Url) is null
            ? ["webhook/url: must be an absolute https URL; http is only for this machine itself."] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> OfLimit(string name, int value, int most) =>
        value < 1 || value > most ? [$"limits/{name}: must be from 1 to {most}."] : [];

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainId();
}
