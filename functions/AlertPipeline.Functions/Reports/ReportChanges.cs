using System.Runtime.CompilerServices;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Lists a partner's own reports in the order of their last change. May repeat, never skips.</summary>
public sealed class ReportChanges(ChangeStore changes, PartnerReports reports, ReportViewing viewing, TimeProvider clock, ILogger<ReportChanges> logger)
{
    // A change shows at most this long after the moment it bears: where storage is slow, hint and truth are stored within some 30 seconds; and clocks differ.
    private static readonly Duration Settling = Duration.FromMinutes(1);

    private const int ReadsAtOnce = 16;
    private const int MostHints = 1000;

    /// <summary>
    /// One page. What changed within the last minute is shown as far as it fits, and comes again: a place in it is never one to go on from,
    /// because a change with an earlier moment may still be on its way.
    /// </summary>
    public async Task<ReportPage> PageAsync(Partner partner, ChangesQuery query, CancellationToken cancellationToken)
    {
        var (items, hints, last) = (new List<ReportView>(), 0, Instant.MinValue);
        var settled = clock.Now() - Settling;
        await foreach (var (hint, view) in FollowAsync(partner, query.Since, cancellationToken))
        {
            if ((items.Count >= query.Limit || hints >= MostHints) && hint.Place > last)
            {
                return new ReportPage(items, Instant.Min(hint.Place, settled), More: hint.Place <= settled);
            }

            (hints, last) = (hints + 1, hint.Place);
            items.AddRange(view is null ? [] : [view]);
        }

        return new ReportPage(items, settled, More: false);
    }

    private async IAsyncEnumerable<(ChangeHint Hint, ReportView? View)> FollowAsync(
        Partner partner, Instant since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var hints in ListOf(partner).FromAsync(partner.Id, since, cancellationToken).Chunk(ReadsAtOnce).WithCancellation(cancellationToken))
        {
            var views = await Task.WhenAll(hints.Select(hint => ShowAsync(partner, hint, cancellationToken)));
            foreach (var pair in hints.Zip(views))
            {
                yield return pair;
            }
        }
    }

    private async Task<ReportView?> ShowAsync(Partner partner, ChangeHint hint, CancellationToken cancellationToken)
    {
        try
        {
            if (await reports.FindAsync(partner, hint.ReportId, cancellationToken) is { } report && hint.LeadsTo(report))
            {
                return await viewing.ShowAsync(partner, report, cancellationToken);
            }

            await ListOf(partner).DropAsync(hint, clock.Now(), cancellationToken);
        }
        catch (UnreadableRowException unreadable)
        {
            // One damaged row must not keep the others from a partner that catches up.
            ReportLog.Unreadable(logger, hint.ReportId, unreadable.InnerException?.GetType().Name);
        }

        return null;
    }

    private ChangeStore ListOf(Partner partner) => partner.Sandbox ? changes.OfExercises : changes;
}
