using AlertPipeline;
using Bench.Crashes.Stages;
using Local;

namespace Bench.Crashes.Stories;

/// <summary>Reports children and does what people do about their cases, whatever happens to the app meanwhile.</summary>
internal sealed class Story(Stage stage, IReadOnlyList<Child> children, TimeProvider time) : IDisposable
{
    private const string Desk = "Sanne de Boer";
    private const int AtOnce = 8;

    private readonly PatientClient client = new(stage.Address, time);
    private readonly SemaphoreSlim turn = new(AtOnce);
    private readonly TaskCompletionSource<string> second = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Plays it to its end; the children are reported over a while.</summary>
    public Task PlayAsync(TimeSpan spread, CancellationToken cancellationToken) =>
        Task.WhenAll(children.Select(child => PlayAsync(child, spread * child.Number / children.Count, cancellationToken)));

    public void Dispose()
    {
        client.Dispose();
        turn.Dispose();
    }

    private async Task PlayAsync(Child child, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, time, cancellationToken);
        foreach (var report in child.Reports)
        {
            await turn.WaitAsync(cancellationToken);
            var reportId = await client.ReportAsync(report, cancellationToken);
            turn.Release();
            child.Accept(reportId, time.Now());
        }

        var alert = await ToldAsync(child, "anna", cancellationToken);
        if (child.Part == ChildPart.Urgent)
        {
            await HandedOverAsync(child, "webhook", cancellationToken);
            await HandedOverAsync(child, "email", cancellationToken);
        }

        await ActAsync(child, alert, cancellationToken);
    }

    private Task ActAsync(Child child, InboxMessage alert, CancellationToken cancellationToken) => child.Part switch
    {
        ChildPart.TakenIn => Offer(alert),
        ChildPart.TakesIn => TakeInAsync(alert, cancellationToken),
        ChildPart.Climbing => ClimbAsync(child, alert, cancellationToken),
        ChildPart.Closed or ChildPart.Urgent => CloseAsync(alert, cancellationToken),
        ChildPart.Twice => Task.WhenAll(TakeAsync(alert, cancellationToken), PlantAsync(child, alert, cancellationToken)),
        _ => TakeAsync(alert, cancellationToken),
    };

    /// <summary>Waits until a person was told by both channels, because what is decided then withholds what was not sent; returns the mail.</summary>
    private async Task<InboxMessage> ToldAsync(Child child, string person, CancellationToken cancellationToken)
    {
        await ToldAsync(child, person, "webhook", cancellationToken);
        return await ToldAsync(child, person, "email", cancellationToken);
    }

    private Task<InboxMessage> ToldAsync(Child child, string person, string channel, CancellationToken cancellationToken) => stage.Inbox.WaitForAsync(
        message => AlertLink.IsIn(message) && message.Channel == channel && message.To.Split('@')[0] == person && child.Cases.Contains(message.CaseId), cancellationToken);

    // The link goes one way and the code the other.
    private Task<InboxMessage> HandedOverAsync(Child child, string channel, CancellationToken cancellationToken) => stage.Inbox.WaitForAsync(
        message => message.To.Split('@')[0] == "politie-noord" && message.Channel == channel && message.Text.Contains("overdracht", StringComparison.OrdinalIgnoreCase) && child.Cases.Contains(message.CaseId),
        cancellationToken);

    private Task TakeAsync(InboxMessage alert, CancellationToken cancellationToken) => DoAsync(
        "acknowledge", [alert.CaseId!], () => client.PostAsync(AlertLink.In(alert), key: null, body: null, cancellationToken));

    private Task CloseAsync(InboxMessage alert, CancellationToken cancellationToken) => DoAsync("close", [alert.CaseId!], () => client.PostAsync(
        $"/api/v1/cases/{alert.CaseId}/closings",
        PatientClient.DeskKey,
        new { reason = "found", closedBy = Desk, confirmed = new { seenInPerson = "yes", well = "yes", placeArranged = "yes", guardianInformed = "yes" } },
        cancellationToken));

    private async Task PlantAsync(Child child, InboxMessage alert, CancellationToken cancellationToken)
    {
        await stage.Ledger.PlantAsync(alert.CaseId!, cancellationToken);
        child.PlantedAt = time.Now();
    }

    private async Task ClimbAsync(Child child, InboxMessage alert, CancellationToken cancellationToken)
    {
        await DoAsync("escalate", [alert.CaseId!], () => ToldAsync(child, "bram", cancellationToken));
        await TakeAsync(alert, cancellationToken);
    }

    private Task Offer(InboxMessage alert)
    {
        second.SetResult(alert.CaseId!);
        return Task.CompletedTask;
    }

    private async Task TakeInAsync(InboxMessage alert, CancellationToken cancellationToken)
    {
        var other = await second.Task.WaitAsync(cancellationToken);
        await DoAsync("correct", [alert.CaseId!, other], () => client.PostAsync(
            $"/api/v1/cases/{alert.CaseId}/corrections",
            PatientClient.DeskKey,
            new { kind = "merge", caseReference = other, reason = "one school", correctedBy = Desk },
            cancellationToken));
        await TakeAsync(alert, cancellationToken);
    }

    private async Task DoAsync(string act, IReadOnlyList<string> cases, Func<Task> work)
    {
        foreach (var reference in cases)
        {
            stage.Acts[reference] = act;
        }

        await work();
        foreach (var reference in cases)
        {
            stage.Acts.TryRemove(reference, out _);
        }
    }
}
