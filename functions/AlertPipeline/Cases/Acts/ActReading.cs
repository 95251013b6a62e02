using AlertPipeline.Reports;

namespace AlertPipeline.Cases.Acts;

/// <summary>What came of reading a person's wish.</summary>
/// <param name="Wish">The wish; null when there are faults.</param>
/// <param name="Faults">All faults; empty when there is a wish.</param>
public sealed record ActReading<T>(T? Wish, IReadOnlyList<ReportFault> Faults)
    where T : class;
