namespace AlertPipeline.Reports.Reading;

/// <summary>Reads what a report tells. A withdrawal has its own address and is no kind of a body.</summary>
internal static class KindReader
{
    private static readonly ReportKind[] InBodies = [.. Vocabulary<ReportKind>.Values.Where(kind => kind != ReportKind.Withdrawal)];

    /// <summary>The kind; null when there is none that could be read.</summary>
    public static ReportKind? Read(JsonFields fields) =>
        fields.Require("kind", $"is required and must be one of {Vocabulary<ReportKind>.List(InBodies)}").Choice("kind", InBodies);
}
