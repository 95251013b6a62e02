using AlertPipeline.Reports;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the locations; above all, whatever would tell where protected reception is.</summary>
internal static class LocationFaults
{
    private const string File = "locations.json";
    private const string ProtectedCode = "BO-";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. book.Locations.Index().GroupBy(location => (location.Item.Partner, location.Item.Code)).SelectMany(same => same.Skip(1))
            .Select(repeat => $"{File} /{repeat.Index}/code: its partner has this code more than once."),
        .. book.Locations.SelectMany((location, index) => Of(location, book).Select(fault => $"{File} /{index}/{fault}")),
        .. UnitReference.Unknown(File, book.Locations.Index().Where(location => location.Item.Unit is not null).Select(location => ($"/{location.Index}/unit", location.Item.Unit!)), book),
    ];

    private static IEnumerable<string> Of(Location location, DirectoryBook book) =>
    [
        .. book.Partner(location.Partner) is null ? [$"partner: '{location.Partner}' is not in partners.json."] : Array.Empty<string>(),
        .. IsWritable(location.Code) ? Array.Empty<string>() : [$"code: no report can hold it: write it in 1 to {ReportLimits.Text} characters without spaces around it."],
        .. location.IsProtected ? OfProtected(location) : OfOpen(location, book),
    ];

    private static IEnumerable<string> OfProtected(Location location) =>
    [
        .. HasProtectedCode(location) ? Array.Empty<string>() : [$"code: the code of a protected location begins with {ProtectedCode} and says nothing else."],
        .. Telling(location).Select(field => $"{field}: a protected location has none; leave it out, so that nobody can find the place."),
        .. location.Unit is null ? ["unit: a protected location needs the code of its police unit; there is no municipality to find it by."] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Telling(Location location)
    {
        (string Name, string? Value)[] fields =
            [("name", location.Name), ("municipalityCode", location.MunicipalityCode), ("contact", location.Contact), ("deputy", location.Deputy)];
        return fields.Where(field => field.Value is not null).Select(field => field.Name);
    }

    private static IEnumerable<string> OfOpen(Location location, DirectoryBook book) =>
    [
        .. book.Gazetteer.ByCode(location.MunicipalityCode) is null ? ["municipalityCode: must be a code of municipalities.json, such as GM1950."] : Array.Empty<string>(),
        .. HasProtectedCode(location) ? [$"type: a code that begins with {ProtectedCode} is that of a protected location; make it one, or give it another code."] : Array.Empty<string>(),
        .. location.Unit is not null ? ["unit: is for a protected location only; leave it out, the municipality gives it."] : Array.Empty<string>(),
    ];

    private static bool HasProtectedCode(Location location) => location.Code.StartsWith(ProtectedCode, StringComparison.Ordinal);

    private static bool IsWritable(string code) => code.Length is > 0 and <= ReportLimits.Text && ReportText.Clean(code) == code;
}
