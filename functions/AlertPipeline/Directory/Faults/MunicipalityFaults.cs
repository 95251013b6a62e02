namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the municipalities.</summary>
internal static class MunicipalityFaults
{
    private const string File = "municipalities.json";

    public static IEnumerable<string> Of(DirectoryBook book) =>
    [
        .. Repetition.Of(File, book.Municipalities.SelectMany(Codes)),
        .. UnitReference.Unknown(File, book.Municipalities.Select((municipality, index) => ($"/{index}/unit", municipality.Unit)), book),
        .. book.Municipalities.SelectMany(BorderPlaces),
    ];

    private static IEnumerable<string> BorderPlaces(Municipality municipality, int index) =>
        municipality.BorderPlaces.Index().Where(place => place.Item != municipality.Name && !municipality.OtherNames.Contains(place.Item))
            .Select(place => $"{File} /{index}/borderPlaces/{place.Index}: must be one of its names; add it to otherNames too.");

    private static IEnumerable<(string Pointer, string Code)> Codes(Municipality municipality, int index) =>
        [($"/{index}/code", municipality.Code), .. municipality.FormerCodes.Select((code, former) => ($"/{index}/formerCodes/{former}", code))];
}
