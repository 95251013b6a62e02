using AlertPipeline.Reports;

namespace AlertPipeline.Directory;

/// <summary>
/// Keeps the address of protected reception out of a report: where a place names a protected location, its municipality and its words are removed
/// before anything is stored. The police unit follows from the location.
/// </summary>
public static class ProtectedPlaces
{
    /// <summary>The report without what would tell where a protected location is. The removed fields are added to those that were masked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="partnerId">Who sent it: codes of locations are the partner's own.</param>
    /// <param name="book">The directory.</param>
    public static Report Hide(Report report, string partnerId, DirectoryBook book)
    {
        var named = ReportPlaces.Of(report).Where(place => book.IsProtected(partnerId, place.Place.LocationCode)).ToList();
        return named.Count == 0 ? report : ReportPlaces.Change(report, place => book.IsProtected(partnerId, place.LocationCode) ? new Place { LocationCode = place.LocationCode } : place) with
        {
            Masked = [.. report.Masked.Union(named.SelectMany(Told))],
            Unknown = [.. report.Unknown.Union(named.Select(place => $"{place.Pointer}/municipalityCode"))],
        };
    }

    private static IEnumerable<string> Told((string Pointer, Place Place) named)
    {
        (string Name, string? Value)[] fields = [("municipalityCode", named.Place.MunicipalityCode), ("place", named.Place.Text)];
        return fields.Where(field => field.Value is not null).Select(field => $"{named.Pointer}/{field.Name}");
    }
}
