namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Remembers that people said two cases are about different children: the system never links those reports again, nor asks again before
/// something new is reported.
/// </summary>
public static class CaseApartness
{
    /// <summary>Whether people said that a report is about another child than a case.</summary>
    public static bool IsKeptApart(Case current, string reportId) => current.KeptApart.Contains(reportId);

    /// <summary>Whether people said so of everything that two cases hold.</summary>
    public static bool AreKeptApart(Case one, Case other) => Covers(one, other) && Covers(other, one);

    /// <summary>The case that is kept apart from these reports as well; its own are never among them.</summary>
    internal static Case ApartFrom(this Case current, IEnumerable<string> reportIds) =>
        current with { KeptApart = [.. current.KeptApart.Union(reportIds).Where(id => !current.Has(id))] };

    /// <summary>The case that is no longer kept apart from another.</summary>
    internal static Case TogetherWith(this Case current, Case other) => current with { KeptApart = [.. current.KeptApart.Where(id => !other.Has(id))] };

    internal static bool Covers(Case one, Case other) => other.Reports.All(report => IsKeptApart(one, report.ReportId));

    internal static bool Touches(Case one, Case other) => other.Reports.Any(report => IsKeptApart(one, report.ReportId));
}
