using AlertPipeline.Reports;

namespace AlertPipeline.Urgency;

/// <summary>Decides whether a reporter is told to call 112.</summary>
public static class EmergencyCall
{
    /// <summary>Whether it is needed: the report alone is urgent, nobody is known to have called, and it does not say that all is well.</summary>
    public static bool IsNeeded(Report report, UrgencyAssessment urgency) =>
        urgency.Level == UrgencyLevel.Urgent && report.Notified.EmergencyCalled != Answer.Yes && !SaysAllIsWell(report);

    private static bool SaysAllIsWell(Report report) =>
        report is { Kind: ReportKind.ResponsibilityTransferred or ReportKind.Withdrawal } or { Found.Well: Answer.Yes };
}
