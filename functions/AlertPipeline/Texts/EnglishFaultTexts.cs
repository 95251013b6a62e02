using AlertPipeline.Audits;
using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;

namespace AlertPipeline.Texts;

/// <summary>Faults in English.</summary>
internal static class EnglishFaultTexts
{
    public static FaultTexts Texts { get; } = new()
    {
        GoneContact = kind => $"Alerts no longer arrive through {Name(kind)}",
        GoneContactLines = kind => [$"The receiver of your alerts through {Name(kind)} is there no more (410).", "Alerts go to your other addresses now.", "Have the address replaced or taken away."],
        Unprocessed = What,
        DeadLetter = what => $"Not processed: {what}",
        DeadLetterCause = (what, tries, reason) => $"{what} could not be processed automatically in {tries} tries: {Why(reason)}.",
        DeadLetterLines = (letter, queue) =>
        [
            $"Dead letter: {letter} (queue {queue})",
            "Deal with this by hand and call the reporter. If there is danger now: call 112.",
            "An administrator can repeat it with POST /api/v1/dead-letters/{id}/replays.",
        ],
        Found = Found,
        Cure = Cure,
        Audit = (found, more) => $"Monitoring: {found}{(more ? " and more" : "")}",
        AuditOpening = "AlertPipeline watches itself and found what should not be:",
        AuditLine = (found, since, cure) => $"- {found}, since {since}. {cure}",
        AuditClosing = "You hear this once an hour at most. If a child is in danger now: call 112.",
    };

    private static string Name(ChannelKind kind) => kind == ChannelKind.Teams ? "Teams" : "your webhook";

    private static string What(DeadLetterSample sample) => sample switch
    {
        { Content: DeadLetterContent.Callback, ReportId: { } report } => $"The message to the partner about report {report}",
        { ReportId: { } report } => $"Report {report}",
        { CaseId: { } reference } => $"A message about case {reference}",
        _ => "An unreadable message",
    };

    private static string Why(DeadLetterReason reason) => reason switch
    {
        DeadLetterReason.Unreadable => "it is no message that belongs in this queue",
        DeadLetterReason.WorkerEnded => "the program ended each time",
        DeadLetterReason.NothingWaits => "no report with this number waits",
        DeadLetterReason.StorageUnavailable => "the storage gave no answer",
        DeadLetterReason.StorageRefused => "the storage refused",
        DeadLetterReason.RowUnreadable => "a row in the storage cannot be read",
        _ => "a fault in the program",
    };

    private static string Found(AuditKind kind, int count) => kind switch
    {
        AuditKind.OverdueStep => $"steps of cases overdue: {count}",
        AuditKind.UntoldCase => $"cases that nobody knows of: {count}",
        AuditKind.LateMessage => $"messages not sent: {count}",
        AuditKind.UnreadableCase => $"cases that cannot be read: {count}",
        AuditKind.WaitingReport => $"reports not processed: {count}",
        AuditKind.DeadLetter => $"dead letters: {count}",
        AuditKind.RotaGap => $"times with nobody on call: {count}",
        AuditKind.MissingHeartbeat => $"timers that stand still: {count}",
        AuditKind.SyntheticReport => "the test report did not arrive",
        _ => "the storage gives no answer",
    };

    private static string Cure(AuditKind kind) => kind switch
    {
        AuditKind.OverdueStep or AuditKind.LateMessage => "The system tries again now; call whoever is on call if this stays.",
        AuditKind.UntoldCase => "Call whoever is on call and have the list of cases looked at.",
        AuditKind.UnreadableCase => "Put back the row or the key; the log names the case.",
        AuditKind.WaitingReport => "See whether the queues are processed, and call the partners if this stays.",
        AuditKind.DeadLetter => "Look at GET /api/v1/dead-letters and call the reporter.",
        AuditKind.RotaGap => "Complete the rota: GET /api/v1/directory/gaps.",
        AuditKind.MissingHeartbeat => "Start the program again.",
        AuditKind.SyntheticReport => "A real report may not arrive either: call whoever is on call, and look into the log (9501).",
        _ => "Look at the storage account; partners get 503 now.",
    };
}
