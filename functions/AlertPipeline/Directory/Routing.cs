using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>
/// Finds the police units of a report. The unit of the place where the child was is addressed; the unit of the location that is named and those of
/// both ends of a journey get a copy; where nothing is known the national contact takes it. The police must take a report wherever it is made.
/// </summary>
public static class Routing
{
    /// <summary>The route of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="partnerId">Who sent it: codes of locations are the partner's own.</param>
    /// <param name="book">The directory.</param>
    public static Route Of(Report report, string partnerId, DirectoryBook book)
    {
        var places = ReportPlaces.Of(report).Select(named => RoutedPlace.Of(named.Place, partnerId, book)).ToList();
        var primary = Primary(places).Match;
        return new Route
        {
            Municipality = primary.Municipality?.Code,
            Certainty = primary.Certainty,
            Candidates = primary.Certainty == PlaceCertainty.Ambiguous ? [.. primary.Candidates.Select(candidate => candidate.Code)] : [],
            Units = [.. places.SelectMany(place => place.Units).Distinct()],
            Border = places.Any(place => place.IsAtBorder),
            Location = places.Select(place => place.Location).OfType<Location>().FirstOrDefault()?.Code,
            Directory = book.Version,
        };
    }

    private static RoutedPlace Primary(IReadOnlyList<RoutedPlace> places) =>
        places.FirstOrDefault(place => place.Units.Count > 0) ?? places.FirstOrDefault(place => place.Match.Certainty != PlaceCertainty.Unknown) ?? RoutedPlace.Nowhere;
}
