using System.Collections.Concurrent;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Links;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Links;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>Reads cases for people with the on-call role.</summary>
public sealed class CaseOverview(CaseStore cases, CaseHints hints, ReportStore reports, LinkEnds ends, DirectoryBook book, TimeProvider clock)
{
    private const int AtOnce = 16;

    /// <summary>Every case that is not closed: the most urgent first, then the oldest.</summary>
    public async Task<CaseList> ListAsync(CancellationToken cancellationToken)
    {
        var (found, unreadable) = (new List<CaseSummary>(), new ConcurrentBag<string>());
        await foreach (var some in hints.OpenCasesAsync(cancellationToken).Chunk(AtOnce).WithCancellation(cancellationToken))
        {
            var loaded = await Task.WhenAll(some.Select(hint => FollowAsync(hint, unreadable, cancellationToken)));
            found.AddRange(loaded.OfType<Case>().Select(CaseSummary.Of));
        }

        return new CaseList(
            [.. found.OrderByDescending(summary => summary.Urgency.Level).ThenBy(summary => summary.AcceptedAt)], unreadable.IsEmpty ? null : [.. unreadable.Order()]);
    }

    /// <summary>One case with everything; null when there is none.</summary>
    public async Task<CaseDetails?> FindAsync(string caseReference, CancellationToken cancellationToken)
    {
        if (await cases.FindRootAsync(caseReference, cancellationToken) is not { Case: var current } || current.Status == CaseStatus.Tentative)
        {
            return null;
        }

        var events = await cases.EventsAsync(current.Id, cancellationToken);
        var messages = await cases.NotificationsAsync(current.Id, cancellationToken);
        return new CaseDetails
        {
            CaseReference = current.Id,
            Version = current.EventCount,
            LadderVersion = current.Ladder.Version,
            ClocksVersion = current.Clocks.Version,
            State = current.Status,
            Whereabouts = current.Whereabouts,
            Urgency = UrgencyView.Of(current),
            AcknowledgedBy = current.Acknowledgement,
            Closure = current.Closure,
            PoliceUnits = PoliceUnitView.Of(book.UnitsOf(current.Units)),
            Place = PlaceView.Of(current.Route, book),
            Contacts = ContactView.Of(current, book),
            Proposal = current.Proposal,
            Mob = current.MobRecords,
            Resembles = current.Resembles,
            SearchCutOff = current.SearchCutOff ? true : null,
            Contradictory = current.IsContradictory ? true : null,
            Links = await LinksAsync(current, cancellationToken),
            Corrections = CorrectionView.Of(current),
            Deadlines = DeadlineView.Of(current, clock.Now()),
            NextSteps = NextStepView.Of(current, book),
            Timeline = TimelineEntry.Of(events, messages.Select(message => message.Notification)),
            Reports = await Task.WhenAll(current.Reports.Select(known => ViewAsync(current, known, cancellationToken))),
        };
    }

    private async Task<IReadOnlyList<EndLinkView>> LinksAsync(Case current, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(new[] { LinkEndKind.Case, LinkEndKind.Child }.Select(kind => ends.OfAsync(new LinkEnd(kind, current.Id), cancellationToken)));
        return [.. found.SelectMany(list => list.Links).Distinct()];
    }

    // A case that is opened again writes its hint anew.
    private async Task<Case?> FollowAsync(CaseHint hint, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        var current = await TryFindAsync(hint.CaseId, unreadable, cancellationToken);
        if (current is { IsWorkedOn: false })
        {
            await hints.DropOpenCaseAsync(hint, clock.Now(), cancellationToken);
        }

        return current is { IsWorkedOn: true } ? current : null;
    }

    private async Task<Case?> TryFindAsync(string caseId, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        try
        {
            return (await cases.FindAsync(caseId, cancellationToken))?.Case;
        }
        catch (UnreadableRowException)
        {
            unreadable.Add(caseId);
            return null;
        }
    }

    private async Task<CaseReportView> ViewAsync(Case current, CaseReport known, CancellationToken cancellationToken)
    {
        var stored = await reports.FindAsync(known.ReportId, cancellationToken);
        return CaseReportView.Of(current, known, book.Partner(known.PartnerId)?.Name ?? known.PartnerId, stored);
    }
}
