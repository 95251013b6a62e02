using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>A dead letter as the person on call sees it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Queue">The queue it belongs to.</param>
/// <param name="ReportId">The report it names, if it does.</param>
/// <param name="CaseReference">The case it names, if it does.</param>
/// <param name="RecordedAt">When it was put aside.</param>
/// <param name="AlertedAt">When people were told.</param>
/// <param name="ReplayedAt">When it was last put back.</param>
public sealed record DeadLetterView(
    string Id, string Queue, string? ReportId, string? CaseReference, Instant RecordedAt, Instant? AlertedAt, Instant? ReplayedAt)
{
    /// <summary>The view of a dead letter.</summary>
    public static DeadLetterView Of(DeadLetter letter) => new(
        letter.Id, letter.Queue, DeadLetterSubject.ReportId(letter), DeadLetterSubject.CaseId(letter), letter.RecordedAt, letter.AlertedAt, letter.ReplayedAt);
}
