using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reports;

/// <summary>Tells exercises from what is real.</summary>
internal static class ReportExercise
{
    /// <summary>What kind of exercise a report is; null when it is real.</summary>
    public static ExerciseKind? Of(StoredReport report) => !report.Exercise ? null : report.PartnerId == SyntheticPartner.Id ? ExerciseKind.Synthetic : ExerciseKind.Drill;
}
