using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using AlertPipeline.Texts;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>
/// Writes a message. It holds no personal data of a child, and neither says that the child was in state care nor that it may be a victim:
/// case reference, level, rules in a word or two, police units, deadline and a link.
/// </summary>
/// <param name="texts">The texts in the language of the reader.</param>
/// <param name="status">Whether everything is real, an exercise or a test.</param>
public sealed class NotificationText(MessageTexts texts, CapStatus status)
{
    private readonly ClusterMessage clusters = new(texts);
    private readonly string prefix = texts.Common.Prefixes[status];

    /// <summary>Writes the message.</summary>
    /// <param name="notification">What is to be said.</param>
    /// <param name="current">The case; its present urgency counts, also where it rose after the message was decided.</param>
    /// <param name="units">The police units, the one that is addressed first; empty when unknown.</param>
    /// <param name="answer">How the reader answers it.</param>
    public OutgoingMessage Compose(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, AlertAnswer answer) => new(
        notification.Id,
        current.Id,
        prefix + Subject(notification, current),
        string.Join('\n', TextOf(notification, current, units, answer.Link).Select((line, index) => index == 0 ? prefix + line : line)),
        notification.CreatedAt)
    {
        Link = answer.Link,
        Short = ShortText.Of(Parts(notification, current, units, answer.ReplyCode), answer.Link),
    };

    private IEnumerable<string> Parts(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, string? replyCode) => notification.Purpose == NotificationPurpose.Cluster
        ? [prefix + clusters.Subject(notification)]
        :
        [
            texts.Common.Head(current, status),
            .. replyCode is null ? Array.Empty<string>() : [texts.Replies.Ask(replyCode)],
            .. current.Status == CaseStatus.Noted ? Array.Empty<string>() : [texts.Alerts.ShortPoliceBy(texts.Common.WriteShort(HandOverAt(notification, current)))],
            units.Count == 0 ? texts.Common.ShortNoUnit : texts.Common.NamesOf(units),
            texts.Common.ReasonsOf(current),
            What(notification, current),
        ];

    private string Subject(Notification notification, Case current) => notification.Purpose == NotificationPurpose.Cluster
        ? clusters.Subject(notification)
        : texts.Common.Subject(texts.Common.Levels[current.Urgency.Level], What(notification, current), current.Id);

    private IEnumerable<string> TextOf(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) =>
        notification.Purpose == NotificationPurpose.Cluster ? clusters.Lines(notification, current, link)
            : texts.Common.EmergencyIn(current).Concat(Lines(notification, current, units, link));

    private IEnumerable<string> Lines(Notification notification, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) =>
    [
        texts.Common.About(What(notification, current), current.Id),
        texts.Common.Urgency(texts.Common.UrgencyOf(current)),
        texts.Common.Units(Police(current, units)),
        .. current.Status == CaseStatus.Noted ? Array.Empty<string>() : [texts.Alerts.PoliceBy(texts.Common.Write(HandOverAt(notification, current)))],
        texts.Alerts.Reports(current.Reports.Count, current.Withdrawals),
        .. current.Resembles.Count == 0 ? Array.Empty<string>() : [texts.Alerts.Resembles(string.Join(", ", current.Resembles))],
        .. current.SearchCutOff ? [texts.Alerts.SearchCutOff] : Array.Empty<string>(),
        .. notification.Purpose switch
        {
            NotificationPurpose.Linked => [texts.Alerts.LinkedReports(current.Reports.Count(report => report.LinkedBy is not null)), texts.Alerts.Unlink],
            NotificationPurpose.Deadline => [texts.Alerts.PoliceKnow],
            _ => Array.Empty<string>(),
        },
        texts.Common.Danger,
        .. link is null ? Array.Empty<string>() : ["", Goal(notification, current)(link)],
    ];

    private Func<Uri, string> Goal(Notification notification, Case current) => notification.Purpose == NotificationPurpose.Review ? texts.Alerts.AnswerAt
        : current.Acknowledgement is null ? texts.Alerts.TakeAt
        : texts.Alerts.SeeAt;

    private static Instant HandOverAt(Notification notification, Case current) =>
        notification.Purpose == NotificationPurpose.Deadline ? CaseClocks.Police(current).DueAt : LadderPlan.HandOverAt(current);

    private string Police(Case current, IReadOnlyList<PoliceUnit> units) => units.Count > 0 && current.Route.IsFromWords
        ? texts.Alerts.FromWords(texts.Common.NamesOf(units))
        : texts.Common.NamesOf(units);

    private string What(Notification notification, Case current) => notification.Purpose switch
    {
        NotificationPurpose.Alert => texts.Alerts.Untaken(current.IsMissing),
        NotificationPurpose.News when notification.TakenIn is { } takenIn => texts.Alerts.TakenIn(takenIn),
        NotificationPurpose.News when PoliceNews.KindOf(notification) is { } kind => texts.Alerts.Police[kind],
        NotificationPurpose.News => texts.Alerts.News[notification.NewsOf ?? ReportKind.Supplement],
        NotificationPurpose.Linked => texts.Alerts.Linked,
        NotificationPurpose.Deadline => notification.Step == ClockWarnings.Reached ? texts.Alerts.Late : texts.Alerts.Soon,
        NotificationPurpose.Review => texts.Alerts.Review,
        _ => texts.Alerts.Reported(current.IsMissing),
    };
}
