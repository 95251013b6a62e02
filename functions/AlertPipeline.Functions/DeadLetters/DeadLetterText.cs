using AlertPipeline.DeadLetters;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Writes to people about a dead letter, with ids only.</summary>
internal static class DeadLetterText
{
    /// <summary>Writes the message; its id is the same for every attempt.</summary>
    public static OutgoingMessage Compose(DeadLetter letter, Person person, ChannelKind kind)
    {
        var texts = MessageTexts.In(person.Language).Faults;
        var what = texts.Unprocessed(letter.Sample);
        return new(
            DerivedId.DeadLetterAlert(letter.Id, person.Id, kind.ToString(), letter.ReplayedAt),
            letter.Sample.CaseId,
            texts.DeadLetter(what),
            string.Join('\n', [texts.DeadLetterCause(what, letter.Tries, letter.Reason), .. texts.DeadLetterLines(letter.Id, letter.Queue)]),
            letter.LastFailedAt);
    }
}
