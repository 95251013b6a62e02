using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>Lets the person of a link look at its case, take it and close it.</summary>
public sealed class Acknowledging(LinkStore links, CaseStore cases, CaseWriter writer, CaseActs acts, DirectoryBook book, TimeProvider clock)
{
    /// <summary>What the page shows; nothing changes.</summary>
    public async Task<AcknowledgementPage> LookAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is var (person, current) ? Show(current.Case, person) : new AcknowledgementPage.Invalid();

    /// <summary>Takes the case, unless somebody has it already.</summary>
    public async Task<AcknowledgementPage> TakeAsync(string token, CancellationToken cancellationToken)
    {
        while (await FindAsync(token, cancellationToken) is var (person, current))
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

        return new AcknowledgementPage.Invalid();
    }

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
            ActOutcome.Needed needed => Yours(current.Case, new FoundForm(confirmed, needed.Open)),
            ActOutcome.Refused { Why: ActRefusal.CaseChanged } when await LookAsync(token, cancellationToken) is AcknowledgementPage.Yours yours => yours with { HasChanged = true, Status = 409 },
            _ => await LookAsync(token, cancellationToken),
        };
    }

    private static ActOutcome Close(Case found, ClosingRequest wish, Person person, int version, Instant now) =>
        found.EventCount == version ? CaseClosing.Decide(found, wish, person.Id, now) : new ActOutcome.Refused(ActRefusal.CaseChanged);

    private async Task<(Person, StoredCase)?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var link = await links.FindAsync(token, cancellationToken);
        return link is not null && link.ExpiresAt > clock.Now()
            && book.Find(link.PersonId) is { } person && await cases.FindRootAsync(link.CaseId, cancellationToken) is { } current
            ? (person, current)
            : null;
    }

    private static AcknowledgementPage Show(Case current, Person person) => current switch
    {
        { Closure: { } closure } => new AcknowledgementPage.Closed(current.Id, closure),
        { Acknowledgement: { } by } when by.PersonId == person.Id => Yours(current, FoundForm.Empty),
        { Acknowledgement: { } by } => new AcknowledgementPage.Taken(current.Id, by),
        { Status: CaseStatus.Open or CaseStatus.Noted } => new AcknowledgementPage.Offer(current.Id, DutchWords.UrgencyOf(current)),
        _ => new AcknowledgementPage.Invalid(),
    };

    private static AcknowledgementPage.Yours Yours(Case current, FoundForm form) =>
        new(current.Id, current.ReportsOfMissing, current.Withdrawals, current.IsTakenBack, current.PoliceKnow || !current.IsMissing, current.EventCount, current.IsMissing ? form : null);
}
