using AlertPipeline.Cap;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using AlertPipeline.Texts;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>
/// Lets people take a case by answering its text message. Only the number that the directory gives for a person speaks for them, and only with a code of theirs:
/// whoever else sends something changes nothing and, where nobody has that number, is not answered.
/// </summary>
public sealed class SmsReplying(
    LinkStore links, FailedTryStore tries, Acknowledging acknowledging, ChannelSender sender, DirectoryBook book, IKeyedHasher hasher, PoliceDesk desk,
    TimeProvider clock, ILogger<SmsReplying> logger)
{
    /// <summary>Does what an answer says, and tells its sender what came of it.</summary>
    public async Task TakeAsync(SmsReply reply, CancellationToken cancellationToken)
    {
        var people = book.PeopleAt(reply.Number);
        if (people.Count == 0)
        {
            NotificationLog.ReplyOfNobody(logger);
        }
        else if (await MayTryAsync(KeyOf(reply), cancellationToken))
        {
            await TakeAsync(reply, people, cancellationToken);
        }
        else
        {
            NotificationLog.ReplyLocked(logger, people[0].Id);
        }
    }

    private async Task TakeAsync(SmsReply reply, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        if (ReplyCode.Read(reply.Text) is not { } code || await FindAsync(people, code, cancellationToken) is not var (person, link))
        {
            await tries.NoteAsync(KeyOf(reply), clock.Now(), cancellationToken);
            NotificationLog.ReplyUnchanged(logger, people[0].Id);
            await AnswerAsync(reply, people[0], MessageTexts.In(people[0].Language).Replies.Unchanged, desk.Status, cancellationToken);
            return;
        }

        var page = await acknowledging.TakeAsync(link, cancellationToken);
        NotificationLog.ReplyTaken(logger, link.CaseId, person.Id, page.GetType().Name);
        await AnswerAsync(reply, person, TextOf(page, MessageTexts.In(person.Language).Replies), page.Mark, cancellationToken);
    }

    private async Task<bool> MayTryAsync(string key, CancellationToken cancellationToken)
    {
        var (wrong, now) = (await tries.FindAsync(key, cancellationToken), clock.Now());
        if (ReplyLock.IsOver(wrong, now))
        {
            await tries.ForgetAsync(key, cancellationToken);
        }

        return !ReplyLock.IsLocked(wrong, now);
    }

    private async Task<(Person, Link)?> FindAsync(IReadOnlyList<Person> people, string code, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            if (await links.FindByReplyCodeAsync(person.Id, code, cancellationToken) is { } link && link.ExpiresAt > clock.Now())
            {
                return (person, link);
            }
        }

        return null;
    }

    private Task<SendOutcome> AnswerAsync(SmsReply reply, Person person, string text, CapStatus mark, CancellationToken cancellationToken) => sender.SendAsync(
        person.Id, ChannelKind.Sms, ReplyText.Compose(reply.Id, text, MessageTexts.In(person.Language), mark, clock.Now()), cancellationToken);

    private static string TextOf(AcknowledgementPage page, ReplyTexts texts) => page switch
    {
        AcknowledgementPage.Yours { StillNeeded: > 0 } joined => texts.Joined(joined.CaseReference, joined.StillNeeded),
        AcknowledgementPage.Yours yours => texts.Yours(yours.CaseReference),
        AcknowledgementPage.Taken taken => texts.Taken(taken.CaseReference),
        AcknowledgementPage.Closed closed => texts.Closed(closed.CaseReference),
        _ => texts.Unchanged,
    };

    private string KeyOf(SmsReply reply) => $"reply-{Convert.ToHexStringLower(hasher.Identify("reply-number", reply.Number))}";
}
