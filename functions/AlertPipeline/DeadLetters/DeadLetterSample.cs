namespace AlertPipeline.DeadLetters;

/// <summary>What may be read of a dead letter by anybody who looks after the app: ids that are well-formed, else only its length.</summary>
/// <param name="Content">What its body is.</param>
/// <param name="Bytes">The length of its body.</param>
/// <param name="ReportId">The report it names.</param>
/// <param name="CaseId">The case it names.</param>
/// <param name="NotificationId">The message to a person that it names.</param>
public sealed record DeadLetterSample(DeadLetterContent Content, int Bytes, string? ReportId = null, string? CaseId = null, string? NotificationId = null)
{
    /// <summary>Whether it is a message of its queue.</summary>
    public bool IsMessage => Content is DeadLetterContent.Report or DeadLetterContent.Callback or DeadLetterContent.Notification;
}
