using AlertPipeline.DeadLetters;
using NodaTime;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>A dead letter as people see it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Queue">The queue it belongs to.</param>
/// <param name="State">Where it is on its way.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="FirstFailedAt">When the first try failed, if the app saw that.</param>
/// <param name="LastFailedAt">When the last try failed.</param>
/// <param name="Content">What its body is.</param>
/// <param name="Bytes">The length of its body.</param>
/// <param name="ReportId">The report it names, if it does.</param>
/// <param name="CaseReference">The case it names, if it does.</param>
/// <param name="NotificationId">The message to a person that it names, if it does.</param>
/// <param name="RecordedAt">When it was first put aside.</param>
/// <param name="AlertedAt">When people were last told.</param>
/// <param name="ReplayedAt">When it was last put back.</param>
public sealed record DeadLetterView(
    string Id,
    string Queue,
    DeadLetterState State,
    DeadLetterReason Reason,
    int Tries,
    Instant? FirstFailedAt,
    Instant LastFailedAt,
    DeadLetterContent Content,
    int Bytes,
    string? ReportId,
    string? CaseReference,
    string? NotificationId,
    Instant RecordedAt,
    Instant? AlertedAt,
    Instant? ReplayedAt)
{
    /// <summary>The view of a dead letter.</summary>
    public static DeadLetterView Of(DeadLetter letter) => new(
        letter.Id,
        letter.Queue,
        letter.State,
        letter.Reason,
        letter.Tries,
        letter.FirstFailedAt,
        letter.LastFailedAt,
        letter.Sample.Content,
        letter.Sample.Bytes,
        letter.Sample.ReportId,
        letter.Sample.CaseId,
        letter.Sample.NotificationId,
        letter.RecordedAt,
        letter.AlertedAt,
        letter.ReplayedAt);
}
