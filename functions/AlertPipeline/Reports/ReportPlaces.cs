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

    private static Place? Of(LastSeen seen)
    {
        var place = new Place { MunicipalityCode = seen.MunicipalityCode, LocationCode = seen.LocationCode, Text = seen.Place };
        return place == new Place() ? null : place;
    }
}
