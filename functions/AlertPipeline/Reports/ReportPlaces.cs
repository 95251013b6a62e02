namespace AlertPipeline.Reports;

/// <summary>The places in a report. The first one is where the child was: last seen, or where it left; found, or where the concern arose.</summary>
public static class ReportPlaces
{
    /// <summary>Every place that a report names, each with the JSON Pointer of its object.</summary>
    public static IReadOnlyList<(string Pointer, Place Place)> Of(Report report)
    {
        (string Pointer, Place? Place)[] places =
        [
            ("/lastSeen", Of(report.LastSeen)),
            ("/transit/from", report.Transit?.From),
            ("/transit/to", report.Transit?.To),
            ("/found", report.Found?.Place),
            ("/concern", report.Concern?.Place),
        ];
        return [.. places.Where(named => named.Place is not null).Select(named => (named.Pointer, named.Place!))];
    }

    /// <summary>The report with each of its places changed.</summary>
    public static Report Change(Report report, Func<Place, Place> change)
    {
        return report with
        {
            LastSeen = Of(report.LastSeen) is { } seen ? With(report.LastSeen, change(seen)) : report.LastSeen,
            Transit = report.Transit is { } transit ? transit with { From = Changed(transit.From), To = Changed(transit.To) } : null,
            Found = report.Found is { } found ? found with { Place = Changed(found.Place) } : null,
            Concern = report.Concern is { } concern ? concern with { Place = Changed(concern.Place) } : null,
        };

        Place? Changed(Place? place) => place is null ? null : change(place);
    }

    private static LastSeen With(LastSeen seen, Place place) =>
        seen with { MunicipalityCode = place.MunicipalityCode, LocationCode = place.LocationCode, Place = place.Text };

    /// <summary>Where the child was last seen; null when that is not known.</summary>
    public static Place? LastSeen(Report report) => Of(report.LastSeen);

    private static Place? Of(LastSeen seen)
    {
        var place = new Place { MunicipalityCode = seen.MunicipalityCode, LocationCode = seen.LocationCode, Text = seen.Place };
        return place == new Place() ? null : place;
    }
}
