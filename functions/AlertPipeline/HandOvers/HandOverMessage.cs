using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;

namespace AlertPipeline.HandOvers;

/// <summary>Writes to a contact of the police: a link, a code, or that the case is closed. What it is about stands on the page, for who has both.</summary>
/// <param name="texts">The texts in the language of the reader.</param>
/// <param name="proof">By what the reader knows that it is genuine, and the code.</param>
public sealed class HandOverMessage(MessageTexts texts, HandOverProof proof)
{
    private readonly string prefix = texts.Common.Prefixes[proof.Status];

    /// <summary>Whether a message is one of a hand-over.</summary>
    public static bool Is(Notification message) =>
        message.Purpose is NotificationPurpose.HandOver or NotificationPurpose.HandOverCode or NotificationPurpose.HandOverEnded;

    /// <summary>Writes the message.</summary>
    /// <param name="message">What is to be said.</param>
    /// <param name="current">The case.</param>
    /// <param name="units">The police units, the one that is addressed first; empty when unknown.</param>
    /// <param name="link">Where the reader sees the hand-over; null in a message without one.</param>
    public OutgoingMessage Compose(Notification message, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) => new(
        message.Id,
        current.Id,
        prefix + texts.Common.Subject(texts.Common.Levels[current.Urgency.Level], What(message, current), current.Id),
        string.Join('\n', Lines(message, current, units, link)),
        message.CreatedAt)
    {
        Link = link,
        Short = ShortText.Of(Parts(message, current), link),
    };

    private IEnumerable<string> Parts(Notification message, Case current) =>
    [
        $"{texts.Common.Head(current, proof.Status)}{(message.Purpose == NotificationPurpose.HandOverCode ? $" {texts.HandOvers.ShortCode(proof.Code)}" : "")}",
        What(message, current),
        texts.HandOvers.ShortQuestions(proof.DeskPhone),
    ];

    private IEnumerable<string> Lines(Notification message, Case current, IReadOnlyList<PoliceUnit> units, Uri? link) =>
    [
        .. texts.Common.EmergencyIn(current),
        $"{prefix}{texts.Common.About(What(message, current), current.Id)}",
        .. message.Purpose switch
        {
            NotificationPurpose.HandOver =>
                [texts.Common.Urgency(texts.Common.UrgencyOf(current)), texts.Common.Units(texts.Common.NamesOf(units)), .. texts.HandOvers.OfferLines(link)],
            NotificationPurpose.HandOverCode => texts.HandOvers.CodeLines(proof.Code),
            _ => texts.HandOvers.EndedLines(link),
        },
        texts.HandOvers.Genuine(proof.DeskPhone),
    ];

    private string What(Notification message, Case current) => message.Purpose switch
    {
        NotificationPurpose.HandOver => texts.HandOvers.Offer(current.IsMissing),
        NotificationPurpose.HandOverCode => texts.HandOvers.Code,
        _ => texts.HandOvers.Ended(current.Closure?.Reason),
    };
}
