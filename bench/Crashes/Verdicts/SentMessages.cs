using AlertPipeline;
using AlertPipeline.Notifications;
using Local;

namespace Bench.Crashes.Verdicts;

/// <summary>Which messages nothing explains, and which were sent more often than what was in flight explains.</summary>
internal static class SentMessages
{
    /// <summary>Messages that no case, no report and no dead letter explains.</summary>
    public static IReadOnlyList<InboxMessage> Unexpected(Evidence evidence)
    {
        var decided = evidence.Books.Notifications.Select(notification => notification.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. evidence.Messages.Where(message =>
                !decided.Contains(message.Id) && !evidence.CaseOf.ContainsKey(PartnerMessage.Read(message)?.ReportId ?? "") && LetterOf(message, evidence) is null),
        ];
    }

    /// <summary>How many messages repeat an earlier one.</summary>
    public static int Repeats(Evidence evidence) => evidence.Messages.GroupBy(message => message.Id).Sum(same => same.Count() - 1);

    /// <summary>What is wrong with them, for a person.</summary>
    public static IEnumerable<string> Faults(Evidence evidence) =>
        [.. Unexpected(evidence).Select(message => $"nothing explains message {message.Id} to {message.To} ({message.Subject})"), .. RepeatedTooOften(evidence)];

    /// <summary>The dead letter that a message is about; null when it is about none.</summary>
    public static string? LetterOf(InboxMessage message, Evidence evidence) => evidence.Books.DeadLetters.Keys.FirstOrDefault(letter =>
        Enum.GetNames<ChannelKind>().Any(channel => DerivedId.DeadLetterAlert(letter, message.To.Split('@')[0], channel, replayedAt: null) == message.Id));

    private static IEnumerable<string> RepeatedTooOften(Evidence evidence) =>
        from same in evidence.Messages.GroupBy(message => message.Id)
        let repeats = same.Count() - 1
        let allowed = evidence.InFlight.Count(ids => ids.Contains(KeyOf(same.First(), evidence)))
        where repeats > allowed
        select $"message {same.Key} to {same.First().To} ({same.First().Subject}) was repeated {repeats} times and was {allowed} times in flight";

    private static string KeyOf(InboxMessage message, Evidence evidence) => PartnerMessage.Read(message)?.ReportId ?? LetterOf(message, evidence) ?? message.Id;
}
