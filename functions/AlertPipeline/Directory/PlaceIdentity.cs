using AlertPipeline.Identity;
using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>Tells whether two reports name one place, whoever sent them: by its site or location, else by its municipality, else by its words.</summary>
public static class PlaceIdentity
{
    /// <summary>What reports of one place have in common; null when the report names none.</summary>
    /// <param name="place">The place as it is named.</param>
    /// <param name="partnerId">Who names it: codes of locations are the partner's own.</param>
    /// <param name="book">The directory.</param>
    public static string? Of(Place? place, string partnerId, DirectoryBook book) => place switch
    {
        null => null,
        { LocationCode: { } code } => Of(partnerId, code, book.Location(partnerId, code)),
        _ when RoutedPlace.Of(place, partnerId, book).Match.Municipality is { } municipality => Of(municipality),
        _ => PlaceKey.Of(place.Text) is { } words ? $"words:{words}" : null,
    };

    /// <summary>The same of a location that the directory knows.</summary>
    public static string Of(Location location) => Of(location.Partner, location.Code, location);

    /// <summary>The same of a municipality.</summary>
    public static string Of(Municipality municipality) => $"municipality:{municipality.Code}";

    /// <summary>The locations of the directory that a report names; those of one site are one.</summary>
    public static IReadOnlyList<string> OfLocations(Report report, string partnerId, DirectoryBook book) =>
        [.. ReportPlaces.Of(report).Select(named => book.Location(partnerId, named.Place.LocationCode)).OfType<Location>().Select(Of).Distinct()];

    /// <summary>Its name for people, in Dutch: of the location or municipality; the words, where there are only words.</summary>
    public static string NameOf(string place, DirectoryBook book) =>
        book.Locations.FirstOrDefault(location => Of(location) == place) is { } known ? known.Name ?? known.Code
        : place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..] is var rest && book.Gazetteer.ByCode(rest) is { } municipality ? $"gemeente {municipality.Name}"
        : rest;

    // A code that the directory does not know yet keeps its place when it learns it.
    private static string Of(string partnerId, string code, Location? location) =>
        location?.Site is { } site ? $"site:{site}" : $"location:{partnerId}/{LocationCode.Key(code)}";
}
