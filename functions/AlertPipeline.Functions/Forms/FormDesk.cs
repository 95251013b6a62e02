using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Forms;
using AlertPipeline.Functions.Quotas;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Forms;

/// <summary>Hands out the form, and takes it in as a report like any other.</summary>
public sealed class FormDesk(
    ReportSubmission submission,
    FormSenders senders,
    QuotaBuckets quotas,
    StorageSetup setup,
    DirectoryBook book,
    IKeyedHasher hasher,
    IRandomness randomness,
    TimeProvider clock)
{
    private static readonly IdempotencyKey WithoutKey = IdempotencyKey.Read([]);

    /// <summary>An empty form.</summary>
    internal FormView Open(FormAddress address)
    {
        var sender = Follow(address);
        return new FormView
        {
            Address = sender is null ? address with { Link = null } : address,
            Ticket = FormTicket.Issue(randomness, clock.Now()).Sign(hasher),
            Municipalities = book.Municipalities,
            Sender = sender,
            Notice = sender is null && address.Link is not null ? FormNotice.LinkExpired : FormNotice.None,
        };
    }

    /// <summary>Takes in a form; it is given back with what was filled in when it cannot be a report yet.</summary>
    /// <param name="address">Where it was sent to.</param>
    /// <param name="input">What was filled in.</param>
    /// <param name="byCode">The partner with the access code that was filled in; null when there is none.</param>
    /// <param name="cancellationToken">The caller left.</param>
    internal Task<FormOutcome> TakeAsync(FormAddress address, FormInput input, Partner? byCode, CancellationToken cancellationToken)
    {
        var ticket = FormTicket.Read(input.Text(FormFields.Ticket), hasher, clock.Now());
        var view = Open(address.In(input.Text(FormFields.Language))) with { Input = input };
        if (ticket is null)
        {
            return Back(view with { Notice = FormNotice.TicketExpired, Status = 400 });
        }

        var kept = view with { Ticket = input.Text(FormFields.Ticket) };
        return input.IsBlank(FormFields.Language) ? ReadAsync(kept, ticket, byCode, cancellationToken) : Back(kept);
    }

    private Task<FormOutcome> ReadAsync(FormView view, FormTicket ticket, Partner? byCode, CancellationToken cancellationToken)
    {
        var sender = view.Sender ?? (byCode is null ? null : senders.Of(byCode));
        if (sender is not null && !quotas.Take(sender.Partner.Id, sender.Partner.Limits.ForRequests()).Allowed)
        {
            return Back(view with { Notice = FormNotice.TooMany, Status = 429 });
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(FormBody.Of(view.Address.Kind, view.Input, ticket, sender));
        return sender is not null
            ? SendAsync(view, sender.Partner, body, cancellationToken)
            : Back(view with { Faults = FormFaults.Of(ReportReader.Read(body, clock.Now()).Faults, view.Input, withoutAccess: true), Status = 400 });
    }

    private async Task<FormOutcome> SendAsync(FormView view, Partner partner, byte[] body, CancellationToken cancellationToken)
    {
        try
        {
            await setup.EnsureAsync(cancellationToken);
            return await submission.SubmitAsync(partner, body, WithoutKey, cancellationToken) switch
            {
                Submission.Accepted { Stored: var stored } => new FormOutcome.Sent(ReceiptLink.Of(stored.Id, stored.ReceivedAt).Sign(hasher)),
                Submission.Refused { Problem.Errors: { } faults } => new FormOutcome.Back(view with { Faults = FormFaults.Of(faults, view.Input), Status = 400 }),
                _ => new FormOutcome.Back(Open(view.Address) with { Notice = FormNotice.AlreadySent, Status = 409, Input = view.Input }),
            };
        }
        catch (Exception fault) when (StorageFaults.IsOutage(fault) && !cancellationToken.IsCancellationRequested)
        {
            return new FormOutcome.Back(view with { Notice = FormNotice.Unavailable, Status = 503 });
        }
    }

    private FormSender? Follow(FormAddress address) => address.Link is { } token ? senders.ByLink(token) : null;

    private static Task<FormOutcome> Back(FormView view) => Task.FromResult<FormOutcome>(new FormOutcome.Back(view));
}
