using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using NodaTime;

namespace AlertPipeline.Functions.Corrections;

/// <summary>A correction as the person on call sees it.</summary>
/// <param name="Number">The number by which it is undone.</param>
/// <param name="Kind">What was corrected.</param>
/// <param name="CaseReference">The other case, by the reference that it had.</param>
/// <param name="ReportIds">The reports that went.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The name of the person who said so.</param>
/// <param name="Desk">The desk of that person.</param>
/// <param name="At">When.</param>
/// <param name="Undoes">The number of the correction that it undoes; null for any other kind.</param>
/// <param name="UndoneBy">The number of the correction that undid it; null while it stands.</param>
public sealed record CorrectionView(
    int Number, CorrectionKind Kind, string CaseReference, IReadOnlyList<string> ReportIds, string Reason, string By, string Desk, Instant At, int? Undoes, int? UndoneBy)
{
    /// <summary>The corrections of a case, the first one first.</summary>
    public static IReadOnlyList<CorrectionView> Of(Case current) => [.. current.Corrections.Select((correction, index) => Of(correction, index + 1))];

    private static CorrectionView Of(CaseCorrection correction, int number) => new(
        number,
        correction.Kind,
        correction.Other(correction.CaseId),
        correction.Reports,
        correction.Reason,
        correction.By,
        correction.Desk,
        correction.At,
        correction.Undoes,
        correction.UndoneBy);
}
