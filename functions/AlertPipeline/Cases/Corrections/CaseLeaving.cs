namespace AlertPipeline.Cases.Corrections;

/// <summary>Finds out which reports go together: what a partner said later about its own report, such as that it takes it back, goes where that report goes.</summary>
public static class CaseLeaving
{
    /// <summary>The reports of these ids, and those that are about one of them, in their order.</summary>
    public static IReadOnlyList<CaseReport> Of(IReadOnlyList<CaseReport> reports, IEnumerable<string> ids)
    {
        var leaving = ids.ToHashSet(StringComparer.Ordinal);
        while (reports.FirstOrDefault(report => !leaving.Contains(report.ReportId) && IsAboutOne(report, reports, leaving)) is { } more)
        {
            leaving.Add(more.ReportId);
        }

        return [.. reports.Where(report => leaving.Contains(report.ReportId))];
    }

    private static bool IsAboutOne(CaseReport report, IReadOnlyList<CaseReport> reports, HashSet<string> leaving) =>
        reports.Any(earlier => leaving.Contains(earlier.ReportId) && IsAbout(report, earlier));

    private static bool IsAbout(CaseReport report, CaseReport earlier) => report.Facts.About is { } about && about == earlier.Facts.Self;
}
