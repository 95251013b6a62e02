using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Storage;
using AlertPipeline.Texts;
using NodaTime;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>Lets the person of a link look at its case, take it and close it.</summary>
public sealed class Acknowledging(LinkStore links, CaseStore cases, CaseWriter writer, CaseActs acts, PoliceDesk desk, DirectoryBook book, TimeProvider clock)
{
    private AcknowledgementPage.Invalid Nothing => new() { Mark = desk.Status };

    /// <summary>What the page shows; nothing changes.</summary>
    public async Task<AcknowledgementPage> LookAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is var (person, current) ? Show(current.Case, person) : Nothing;

    /// <summary>Takes the case, unless somebody has it already.</summary>
    public async Task<AcknowledgementPage> TakeAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { } link ? await TakeAsync(link, cancellationToken) : Nothing;

    /// <summary>Takes the case of a link, unless somebody has it already.</summary>
    public async Task<AcknowledgementPage> TakeAsync(Link link, CancellationToken cancellationToken)
    {
        while (await FindAsync(link, cancellationToken) is var (person, current))
        {
            var now = clock.Now();
            if (AcknowledgementDecision.Decide(current.Case, person, now) is not AcknowledgementOutcome.Taken taken)
            {
                return Show(current.Case, person);
            }

            if (await writer.TryWriteAsync(current, taken.Change, now, cancellationToken))
            {
                return Show(taken.Change.Case, person);
            }
        }

        return Nothing;
    }

    /// <summary>Notes that the reader still works on the case.</summary>
    public Task<AcknowledgementPage> AnswerAsync(string token, CancellationToken cancellationToken) => DoAsync(token, OwnerReview.Answer, cancellationToken);

    /// <summary>Gives the case back: those on call are alerted again.</summary>
    public Task<AcknowledgementPage> GiveBackAsync(string token, CancellationToken cancellationToken) =>
        DoAsync(token, (current, person, now) => OwnerReview.GiveBack(current, person, book, now), cancellationToken);

    /// <summary>Hands the case over to the police.</summary>
    public Task<AcknowledgementPage> HandOverAsync(string token, CancellationToken cancellationToken) =>
        DoAsync(token, (current, person, now) => HandOverStarting.Decide(current, person, book, now), cancellationToken);

    /// <summary>Closes the case, where the reader has it and it is still as it was shown; what is still needed for that is shown.</summary>
    public async Task<AcknowledgementPage> CloseAsync(string token, ClosingReason reason, Confirmed confirmed, int version, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not var (person, current) || Show(current.Case, person) is not AcknowledgementPage.Yours)
        {
            return await LookAsync(token, cancellationToken);
        }

        var wish = new ClosingRequest(reason, person.Name, confirmed);
        return await acts.DoAsync(current.Case.Id, (found, now) => Close(found, wish, person, version, now), cancellationToken) switch
        {
            ActOutcome.Needed needed => Yours(current.Case, new FoundForm(confirmed, needed.Open)) with { Mark = desk.StatusOf(current.Case) },
            ActOutcome.Refused { Why: ActRefusal.CaseChanged } when await LookAsync(token, cancellationToken) is AcknowledgementPage.Yours yours => yours with { HasChanged = true, Status = 409 },
            _ => await LookAsync(token, cancellationToken),
        };
    }

    private async Task<AcknowledgementPage> DoAsync(string token, Func<Case, Person, Instant, CaseChange> decide, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is var (person, current))
        {
            await acts.DoAsync(current.Case.Id, (found, now) => decide(found, person, now) is { Events.IsEmpty: false } change ? new ActOutcome.Done(change) : new ActOutcome.Already(), cancellationToken);
        }

        return await LookAsync(token, cancellationToken);
    }

    private ActOutcome Close(Case found, ClosingRequest wish, Person person, int version, Instant now) =>
        found.EventCount == version ? CaseClosing.Decide(found, wish, person.Id, book, now) : new ActOutcome.Refused(ActRefusal.CaseChanged);

    private async Task<(Person, StoredCase)?> FindAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { } link ? await FindAsync(link, cancellationToken) : null;

    private async Task<(Person, StoredCase)?> FindAsync(Link link, CancellationToken cancellationToken) =>
        link.Purpose == LinkPurpose.Acknowledge && link.ExpiresAt > clock.Now()
        && book.Find(link.PersonId) is { } person && await cases.FindRootAsync(link.CaseId, cancellationToken) is { } current
            ? (person, current)
            : null;

    private AcknowledgementPage Show(Case current, Person person) => PageOf(current, person) with { Mark = desk.StatusOf(current) };

    private static AcknowledgementPage PageOf(Case current, Person person) => current switch
    {
        { Closure: { } closure } => new AcknowledgementPage.Closed(current.Id, closure),
        { Acknowledgement: { } by } when by.PersonId == person.Id => Yours(current, FoundForm.Empty) with { IsOwner = true },
        { Acknowledgement: { } by } => new AcknowledgementPage.Taken(current.Id, by),
        { Status: CaseStatus.Open or CaseStatus.Noted } when current.IsAcceptedBy(person.Id) => Yours(current, FoundForm.Empty),
        { Status: CaseStatus.Open or CaseStatus.Noted } => new AcknowledgementPage.Offer(current.Id, MessageTexts.Dutch.Common.UrgencyOf(current), current.Acceptances, current.StillNeeded),
        _ => new AcknowledgementPage.Invalid(),
    };

    private static AcknowledgementPage.Yours Yours(Case current, FoundForm form) =>
        new(current.Id, current.ReportsOfMissing, current.Withdrawals, current.IsTakenBack, current.PoliceKnow || !current.IsMissing, current.EventCount, current.IsMissing ? form : null)
        {
            StillNeeded = current.Acknowledgement is null ? current.StillNeeded : 0,
            AnswerDueAt = current.AnswerDueAt,
            CanHandOver = HandOverStarting.IsPossible(current),
        };
}
