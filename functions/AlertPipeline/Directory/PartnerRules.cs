using System.Text.Json;
using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>What a partner may report: its kinds, and the locations it may name.</summary>
public static class PartnerRules
{
    private const int MostListed = 20;

    /// <summary>What came of reading a body, for this partner: a report that holds what the partner may not send becomes its faults.</summary>
    public static ReportReading For(Partner partner, ReportReading reading) =>
        reading.Report is { } report && FaultsOf(partner, report) is { Count: > 0 } faults ? ReportReading.Refused(faults) : reading;

    /// <summary>Everything in a report that a partner may not send; empty when it may send all of it.</summary>
    public static IReadOnlyList<ReportFault> FaultsOf(Partner partner, Report report) =>
    [
        .. MaySend(partner, report.Kind) ? Array.Empty<ReportFault>() : [KindFault(partner)],
        .. Locations(report).Where(named => !partner.MayName(named.Code)).Select(named => LocationFault(partner, named.Pointer)),
    ];

    private static bool MaySend(Partner partner, ReportKind kind) => partner.Kinds.Count == 0 || partner.Kinds.Contains(kind) || kind == ReportKind.Withdrawal;

    private static (string Pointer, string? Code)[] Locations(Report report) =>
    [
        ("/lastSeen/locationCode", report.LastSeen.LocationCode),
        ("/transit/from/locationCode", report.Transit?.From?.LocationCode),
        ("/transit/to/locationCode", report.Transit?.To?.LocationCode),
        ("/found/locationCode", report.Found?.Place?.LocationCode),
        ("/concern/locationCode", report.Concern?.Place?.LocationCode),
    ];

    private static ReportFault KindFault(Partner partner) => new(
        "/kind", $"'kind' must be one that your agreement allows: {List(partner.Kinds.Select(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())))}.");

    private static ReportFault LocationFault(Partner partner, string pointer) => new(
        pointer, $"'locationCode' must be one of your locations: {List(partner.Locations.Select(location => location.Code))}. For another place leave it out and give 'place' in words.");

    private static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        return string.Join(", ", all.Take(MostListed)) + (all.Count > MostListed ? $" and {all.Count - MostListed} others" : "");
    }
}
