using AlertPipeline.Reports;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the locations among the rest of the directory.</summary>
internal static class LocationFaults
{
    private const string File = "locations.json";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. book.Locations.Index().GroupBy(location => (location.Item.Partner, LocationCode.Key(location.Item.Code))).SelectMany(same => same.Skip(1))
            .Select(repeat => $"{File} /{repeat.Index}/code: its partner has this code more than once."),
        .. book.Locations.SelectMany((location, index) => Of(location, book).Select(fault => $"{File} /{index}/{fault}")),
        .. UnitReference.Unknown(File, book.Locations.Index().Where(location => location.Item.Unit is not null).Select(location => ($"/{location.Index}/unit", location.Item.Unit!)), book),
    ];

    private static IEnumerable<string> Of(Location location, DirectoryBook book) =>
    [
        .. book.Partner(location.Partner) is null ? [$"partner: '{location.Partner}' is not in partners.json."] : Array.Empty<string>(),
        .. IsWritable(location.Code) ? Array.Empty<string>() : [$"code: no report can hold it: write it in 1 to {ReportLimits.Text} characters without spaces around it."],
        .. location.IsProtected ? [] : OfOpen(location, book),
    ];

    private static IEnumerable<string> OfOpen(Location location, DirectoryBook book) =>
    [
        .. book.Gazetteer.ByCode(location.MunicipalityCode) is null ? ["municipalityCode: must be a code of municipalities.json, such as GM1950."] : Array.Empty<string>(),
        .. LocationCode.IsProtected(location.Code)
            ? ["type: a code that begins with BO- is that of a protected location; make it one, or give it another code."] : Array.Empty<string>(),
    ];

    private static bool IsWritable(string code) => code.Length is > 0 and <= ReportLimits.Text && ReportText.Clean(code) == code;
}
