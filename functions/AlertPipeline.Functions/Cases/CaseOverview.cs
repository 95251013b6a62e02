using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Links;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Links;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>Reads cases for people with the on-call role.</summary>
public sealed class CaseOverview(CaseStore cases, OpenCases openCases, ReportStore reports, LinkEnds ends, IKeyedHasher hasher, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Every case that is not closed: the most urgent first, then the oldest.</summary>
    /// <param name="exercises">Whether those of exercises are asked for, and none that is real.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<CaseList> ListAsync(bool exercises, CancellationToken cancellationToken)
    {
        var (open, unreadable) = await (exercises ? openCases.FindExercisesAsync(cancellationToken) : openCases.FindAsync(cancellationToken));
        return new CaseList(
            [.. open.Select(CaseSummary.Of).OrderByDescending(summary => summary.Urgency.Level).ThenBy(summary => summary.AcceptedAt)], unreadable.Count == 0 ? null : unreadable);
    }

    /// <summary>One case with everything; null when there is none that people see.</summary>
    public async Task<CaseDetails?> FindAsync(string caseReference, CancellationToken cancellationToken)
    {
        if (await cases.FindRootAsync(caseReference, cancellationToken) is not { Case: { IsShown: true } current })
        {
            return null;
        }

        var events = await cases.EventsAsync(current.Id, cancellationToken);
        var messages = (await cases.NotificationsAsync(current.Id, cancellationToken)).Select(message => message.Notification).ToList();
        return new CaseDetails
        {
            CaseReference = current.Id,
            Version = current.EventCount,
            LadderVersion = current.Ladder.Version,
            ClocksVersion = current.Clocks.Version,
            Exercise = CaseSummary.MarkOf(current),
            State = current.Status,
            Whereabouts = current.Whereabouts,
            Urgency = UrgencyView.Of(current),
            AcknowledgedBy = current.Acknowledgement,
            AcceptedBy = current.Acceptances.Count > 0 ? current.Acceptances : null,
            AcceptancesNeeded = current.Status == CaseStatus.Open ? current.StillNeeded : null,
            Closure = current.Closure,
            PoliceUnits = PoliceUnitView.Of(book.UnitsOf(current.Units)),
            Place = PlaceView.Of(current.Route, book),
            HandOvers = HandOverView.Of(current, book, hasher, clock.Now()),
            WordOfTheDay = AlertPipeline.HandOvers.WordOfTheDay.Of(hasher, clock.Now()),
            Contacts = ContactView.Of(current, book),
            Proposal = current.Proposal,
            Mob = current.MobRecords,
            Resembles = current.Resembles,
            SearchCutOff = current.SearchCutOff ? true : null,
            Contradictory = current.IsContradictory ? true : null,
            Links = await LinksAsync(current, cancellationToken),
            Corrections = CorrectionView.Of(current),
            Deadlines = DeadlineView.Of(current, clock.Now()),
            Ladder = LadderStepView.Of(CaseSteps.Of(current, events, messages, book, clock.Now()), messages, book),
            Timeline = TimelineEntry.Of(current, events, messages, book),
            Reports = await Task.WhenAll(current.Reports.Select(known => ViewAsync(current, known, cancellationToken))),
        };
    }

    private async Task<IReadOnlyList<EndLinkView>> LinksAsync(Case current, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(new[] { LinkEndKind.Case, LinkEndKind.Child }.Select(kind => ends.OfAsync(new LinkEnd(kind, current.Id), cancellationToken)));
        return [.. found.SelectMany(list => list.Links).Distinct()];
    }

    private async Task<CaseReportView> ViewAsync(Case current, CaseReport known, CancellationToken cancellationToken)
    {
        var stored = await reports.FindAsync(known.ReportId, cancellationToken);
        return CaseReportView.Of(current, known, book.Partner(known.PartnerId)?.Name ?? known.PartnerId, stored);
    }
}
