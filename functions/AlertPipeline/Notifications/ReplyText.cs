using AlertPipeline.Cap;
using AlertPipeline.Texts;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>Answers somebody who answered an alert by text message.</summary>
public static class ReplyText
{
    /// <summary>Writes the message.</summary>
    /// <param name="replyId">The id of what is answered: an answer that comes twice is answered with the same message.</param>
    /// <param name="text">What is said.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    /// <param name="status">Whether everything is real, an exercise or a test.</param>
    /// <param name="now">The present.</param>
    public static OutgoingMessage Compose(string replyId, string text, MessageTexts texts, CapStatus status, Instant now) =>
        new(DerivedId.ReplyAnswer(replyId), CaseReference: null, texts.Common.Prefixes[status] + text, text, now);
}
