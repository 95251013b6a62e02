namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the municipalities.</summary>
internal static class MunicipalityFaults
{
    private const string File = "municipalities.json";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of(File, book.Municipalities.Select((municipality, index) => ($"/{index}/code", municipality.Code))),
        .. UnitReference.Unknown(File, book.Municipalities.Select((municipality, index) => ($"/{index}/unit", municipality.Unit)), book),
    ];
}
