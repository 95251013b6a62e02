using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>A place of a report, as far as the directory knows it.</summary>
/// <param name="Match">Its municipality.</param>
/// <param name="Location">Its location; null when the directory knows none.</param>
/// <param name="Units">The codes of its police units: that of the municipality, then that of the location.</param>
/// <param name="IsAtBorder">Whether its location or its words are those of an airport or a border.</param>
internal sealed record RoutedPlace(PlaceMatch Match, Location? Location, IReadOnlyList<string> Units, bool IsAtBorder)
{
    /// <summary>No place.</summary>
    public static RoutedPlace Nowhere { get; } = new(PlaceMatch.Unknown, null, [], IsAtBorder: false);

    /// <summary>Looks a place up: by its code, else by its location, else by its words. Where protected reception is, is not looked for.</summary>
    public static RoutedPlace Of(Place place, string partnerId, DirectoryBook book)
    {
        var location = book.Location(partnerId, place.LocationCode);
        var named = book.Gazetteer.Find(place.Text);
        var match = MatchOf(place, location, named, book);
        string?[] units = [UnitOf(match), location is null ? null : book.UnitOf(location)];
        return new RoutedPlace(match, location, [.. units.OfType<string>()], location is { IsAtBorder: true } || named.IsAtBorder);
    }

    private static PlaceMatch MatchOf(Place place, Location? location, PlaceMatch named, DirectoryBook book) =>
        location is { IsProtected: true } ? new PlaceMatch(null, PlaceCertainty.Location, [])
        : book.Gazetteer.ByCode(place.MunicipalityCode) is { } given ? PlaceMatch.Of([given], PlaceCertainty.Given)
        : book.Gazetteer.ByCode(location?.MunicipalityCode) is { } known ? PlaceMatch.Of([known], PlaceCertainty.Location)
        : named;

    // Words that fit several municipalities of one unit leave no doubt about the unit.
    private static string? UnitOf(PlaceMatch match) => match.Candidates.Select(candidate => candidate.Unit).Distinct().ToList() is [var one] ? one : null;
}
