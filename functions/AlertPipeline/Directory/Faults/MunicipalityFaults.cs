namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the municipalities.</summary>
internal static class MunicipalityFaults
{
    private const string File = "municipalities.json";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of(File, book.Municipalities.SelectMany(Codes)),
        .. UnitReference.Unknown(File, book.Municipalities.Select((municipality, index) => ($"/{index}/unit", municipality.Unit)), book),
    ];

    private static IEnumerable<(string Pointer, string Code)> Codes(Municipality municipality, int index) =>
        [($"/{index}/code", municipality.Code), .. municipality.FormerCodes.Select((code, former) => ($"/{index}/formerCodes/{former}", code))];
}
