using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Cases;

/// <summary>
/// How urgent a case is after a further report: the rules run again over what it says. It never falls by a report, and in whatever order
/// reports come, they make the same of it. A level that a person lowered rises again by what is reported afterwards only.
/// </summary>
internal static class CaseUrgency
{
    /// <summary>Whether a case in which nobody is missing wakes people: an urgent concern may be the only sign there will be. A find or a transfer is none.</summary>
    public static bool WakesPeople(Case current) =>
        current.Urgency.Level == UrgencyLevel.Urgent && current.Reports.Any(report => report.Kind == ReportKind.Concern);

    /// <summary>What a further report makes of it.</summary>
    public static UrgencyAssessment After(Case current, CaseReport report) => After(current, [report]);

    /// <summary>What further reports make of it.</summary>
    public static UrgencyAssessment After(Case current, IReadOnlyList<CaseReport> reports)
    {
        var childIsMissing = current.IsMissing || reports.Any(report => report.Kind == ReportKind.Missing);
        var asked = childIsMissing && !current.IsMissing ? current.Reports.Concat(reports) : reports;
        return asked.Select(known => Of(known, childIsMissing)).Aggregate(current.Urgency, (sum, next) => sum.With(next));
    }

    /// <summary>What the rules make of these reports alone; the level is that of a person where one judged it.</summary>
    public static UrgencyAssessment Of(IReadOnlyList<CaseReport> reports, UrgencyJudgement? judgement)
    {
        var ruled = Rule(reports, reports);
        return judgement is null ? ruled : ruled with { Level = judgement.Level };
    }

    /// <summary>What a person judged, as far as no report that came in afterwards is above that level; null otherwise.</summary>
    public static UrgencyJudgement? Standing(UrgencyJudgement? judgement, IReadOnlyList<CaseReport> reports)
    {
        var later = reports.Where(report => report.ReceivedAt > judgement?.At).ToList();
        return later.Count > 0 && Rule(later, reports).Level > judgement?.Level ? null : judgement;
    }

    private static UrgencyAssessment Rule(IReadOnlyList<CaseReport> asked, IReadOnlyList<CaseReport> all)
    {
        var childIsMissing = all.Any(report => report.Kind == ReportKind.Missing);
        return asked.Select(known => Of(known, childIsMissing)).Aggregate((sum, next) => sum.With(next));
    }

    private static UrgencyAssessment Of(CaseReport report, bool childIsMissing) => UrgencyAssessment.Of(report.Input.InCase(childIsMissing));
}
