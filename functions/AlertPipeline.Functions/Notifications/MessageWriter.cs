using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Texts;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Writes a message for its reader, somebody on call or a contact of the police, in their language.</summary>
public sealed class MessageWriter(DirectoryBook book, IKeyedHasher hasher, PoliceDesk desk)
{
    /// <summary>The message; the same one each time, as long as the case is the same.</summary>
    public OutgoingMessage Write(Notification message, Case current, AlertAnswer answer)
    {
        var (texts, units) = (MessageTexts.In(book.Find(message.PersonId)?.Language ?? Language.Nl), book.UnitsOf(current.Units));
        return HandOverMessage.Is(message)
            ? new HandOverMessage(texts, HandOverProof.Of(desk, hasher, current, message.PersonId)).Compose(message, current, units, answer.Link)
            : new NotificationText(texts, desk.StatusOf(current)).Compose(message, current, units, answer);
    }
}
