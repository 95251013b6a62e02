using System.Text.RegularExpressions;
using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>Everything that is wrong with one partner of the directory.</summary>
internal static partial class PartnerFaults
{
    private const int MostPerSecond = 1_000;
    private const int MostBurst = 100_000;
    private const int MostBatches = 600;
    private const int MostAtOnce = 100;

    public static IEnumerable<string> Of(Partner partner)
    {
        var where = $"partners.json, '{partner.Id}'";
        IEnumerable<string> faults =
        [
            .. partner.Kinds.Contains(ReportKind.Withdrawal) ? ["kinds must not hold withdrawal: every partner may take back its own reports."] : Array.Empty<string>(),
            .. partner is { Sandbox: true, Webhook: not null } ? ["a partner in the sandbox has no webhook: nobody is told of an exercise."] : Array.Empty<string>(),
            .. OfLimit("perSecond", partner.Limits.PerSecond, MostPerSecond),
            .. OfLimit("burst", partner.Limits.Burst, MostBurst),
            .. OfLimit("batchesPerMinute", partner.Limits.BatchesPerMinute, MostBatches),
            .. OfLimit("atOnce", partner.Limits.AtOnce, MostAtOnce),
            .. OfLocations(partner.Locations),
            .. partner.Webhook is { } webhook && PrivateUrl.Read(webhook.Url) is null
                ? ["the webhook must be an absolute https URL; http is only for this machine itself."] : Array.Empty<string>(),
        ];
        return faults.Select(fault => $"{where}: {fault}");
    }

    private static IEnumerable<string> OfLimit(string name, int value, int most) =>
        value < 1 || value > most ? [$"limits.{name} must be from 1 to {most}."] : [];

    private static IEnumerable<string> OfLocations(IReadOnlyList<PartnerLocation> locations) =>
    [
        .. locations.GroupBy(location => location.Code).Where(group => group.Count() > 1).Select(group => $"the location '{group.Key}' is there more than once."),
        .. locations.Where(location => !IsWritable(location.Code))
            .Select(location => $"the location code '{location.Code}' is one that no report can hold: write it in 1 to {ReportLimits.Text} characters without spaces around it."),
        .. locations.Where(location => location.MunicipalityCode is { } code && !Municipality().IsMatch(code))
            .Select(location => $"the location '{location.Code}' needs the CBS code of its municipality, such as GM1950, or none."),
    ];

    private static bool IsWritable(string code) => code.Length is > 0 and <= ReportLimits.Text && ReportText.Clean(code) == code;

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Municipality();
}
