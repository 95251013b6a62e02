namespace AlertPipeline.Cases.Corrections;

/// <summary>A wish to correct which reports are about one child.</summary>
/// <param name="Kind">What.</param>
/// <param name="CaseReference">To merge or keep apart: the other case, by whatever reference it has or had.</param>
/// <param name="ReportIds">To link, unlink or split: the reports.</param>
/// <param name="Undoes">To undo: the number of the earlier correction.</param>
/// <param name="Reason">Why.</param>
/// <param name="CorrectedBy">The name of the person who says so.</param>
public sealed record CorrectionRequest(CorrectionKind Kind, string? CaseReference, IReadOnlyList<string> ReportIds, int? Undoes, string Reason, string CorrectedBy);
