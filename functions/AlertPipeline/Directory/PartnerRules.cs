using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>What a partner may report: its kinds, and the locations it may name; and what is kept of it.</summary>
public static class PartnerRules
{
    private const int MostListed = 20;

    /// <summary>
    /// What came of reading a body, for this partner: a report that holds what the partner may not send becomes its faults,
    /// and any other has the codes of locations as the directory writes them, and is without what would tell where protected reception is.
    /// </summary>
    public static ReportReading For(Partner partner, DirectoryBook book, ReportReading reading) =>
        reading.Report is not { } report ? reading
        : FaultsOf(partner, book, report) is { Count: > 0 } faults ? ReportReading.Refused(faults)
        : ReportReading.Accepted(ProtectedPlaces.Hide(WithKnownCodes(report, partner, book), partner.Id, book));

    /// <summary>Everything in a report that a partner may not send; empty when it may send all of it.</summary>
    public static IReadOnlyList<ReportFault> FaultsOf(Partner partner, DirectoryBook book, Report report) =>
    [
        .. MaySend(partner, report.Kind) ? Array.Empty<ReportFault>() : [KindFault(partner)],
        .. ReportPlaces.Of(report).Where(named => !book.MayName(partner, named.Place.LocationCode))
            .Select(named => LocationFault(book.LocationsOf(partner.Id), $"{named.Pointer}/locationCode")),
    ];

    private static Report WithKnownCodes(Report report, Partner partner, DirectoryBook book) =>
        ReportPlaces.Change(report, place => book.Location(partner.Id, place.LocationCode) is { } known ? place with { LocationCode = known.Code } : place);

    private static bool MaySend(Partner partner, ReportKind kind) => partner.Kinds.Count == 0 || partner.Kinds.Contains(kind) || kind == ReportKind.Withdrawal;

    private static ReportFault KindFault(Partner partner) => new(
        "/kind", $"'kind' must be one that your agreement allows: {List(partner.Kinds.Select(kind => kind.ToWord()))}.");

    private static ReportFault LocationFault(IReadOnlyList<Location> locations, string pointer) => new(
        pointer, $"'locationCode' must be one of your locations: {List(locations.Select(location => location.Code))}. For another place leave it out and give 'place' in words.");

    private static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        return string.Join(", ", all.Take(MostListed)) + (all.Count > MostListed ? $" and {all.Count - MostListed} others" : "");
    }
}
