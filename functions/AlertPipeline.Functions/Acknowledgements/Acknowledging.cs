using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;

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

    /// <summary>Closes the case, where the reader has it; what is still needed for that is shown.</summary>
    public async Task<AcknowledgementPage> CloseAsync(string token, ClosingReason reason, Confirmed confirmed, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is var (person, current) && Show(current.Case, person) is AcknowledgementPage.Yours)
        {
            var wish = new ClosingRequest(reason, person.Name, confirmed);
            if (await acts.DoAsync(current.Case.Id, (found, now) => CaseClosing.Decide(found, wish, person.Id, now), cancellationToken) is ActOutcome.Needed needed)
            {
                return Yours(current.Case, new FoundForm(confirmed, needed.Open));
            }
        }

        return await LookAsync(token, cancellationToken);
    }

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
        { Status: CaseStatus.Open or CaseStatus.Noted } => new AcknowledgementPage.Offer(current.Id, current.Urgency),
        _ => new AcknowledgementPage.Invalid(),
    };

    private static AcknowledgementPage.Yours Yours(Case current, FoundForm form) =>
        new(current.Id, current.ReportsOfMissing, current.Withdrawals, current.IsMissing ? form : null);
}
