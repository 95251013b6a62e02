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

    public static UrgencyAssessment After(Case current, CaseReport report)
    {
        var childIsMissing = current.IsMissing || report.Kind == ReportKind.Missing;
        var asked = childIsMissing && !current.IsMissing ? current.Reports.Append(report) : [report];
        return asked.Select(known => UrgencyAssessment.Of(known.Input.InCase(childIsMissing))).Aggregate(current.Urgency, (sum, next) => sum.With(next));
    }
}
