using AlertPipeline.Directory;

namespace AlertPipeline.Cases;

/// <summary>Puts the routes of a case in order: which police unit is addressed first must not hang on which report came first, nor on one that was taken back.</summary>
internal static class CaseRoutes
{
    /// <summary>The routes of the reports that stand, or of all when none does: those with a unit first, then the surest, then the earliest.</summary>
    public static IReadOnlyList<Route> Of(IReadOnlyList<CaseReport> reports)
    {
        var standing = reports.Where(report => !report.Withdrawn).ToList();
        return [.. (standing.Count > 0 ? standing : reports).Select(report => report.Route).OrderByDescending(route => route.Units.Count > 0).ThenByDescending(route => route.Certainty)];
    }
}
