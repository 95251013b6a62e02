using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.HandOvers;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Functions.HandOvers;

/// <summary>Lets a contact of the police look at a hand-over and act on it. What it changes is stored before anything is shown.</summary>
public sealed class HandOverVisits(LinkStore links, CaseStore cases, CaseActs acts, ReportStore reports, IKeyedHasher hasher, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Finds whose link it is; null when it is not, or no longer, good. Nothing changes.</summary>
    internal async Task<HandOverVisit?> FindAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { Purpose: LinkPurpose.HandOver } link && link.ExpiresAt > clock.Now()
        && book.Find(link.PersonId) is { } reader
        && await cases.FindRootAsync(link.CaseId, cancellationToken) is { Case: var current }
        && current.HandOvers.To(reader.Id) is { } handOver ? new HandOverVisit(link, reader, current, handOver) : null;

    /// <summary>Tries a code; false when it is wrong, or when no code is taken now.</summary>
    internal async Task<bool> TryAsync(HandOverVisit visit, string code, CancellationToken cancellationToken)
    {
        // A case that was merged has the code of its messages, and the one that its desk sees.
        var isRight = new[] { visit.Link.CaseId, visit.Case.Id }.Any(caseId => HandOverCode.IsRight(hasher, caseId, visit.Reader.Id, code));
        return await DoAsync(visit, (current, now) => HandOverOpening.Try(current, visit.Reader.Id, isRight, book, now), cancellationToken) && isRight;
    }

    /// <summary>Carries out what the contact does; false when it is not possible any more.</summary>
    internal async Task<bool> DoAsync(HandOverVisit visit, Func<Case, Instant, CaseChange?> decide, CancellationToken cancellationToken) =>
        await acts.DoAsync(
            visit.Link.CaseId, (current, now) => decide(current, now) is { } change ? new ActOutcome.Done(change) : new ActOutcome.Already(), cancellationToken) is ActOutcome.Done;

    /// <summary>What the contact may know, a list for each report. That it is read must have been recorded.</summary>
    internal async Task<IReadOnlyList<IReadOnlyList<PoliceFact>>> FactsAsync(HandOverVisit visit, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(PoliceFacts.ReportsFor(visit.Case, visit.Reader.Id).Select(report => reports.FindAsync(report.ReportId, cancellationToken)));
        return [.. found.OfType<StoredReport>().Select(stored => PoliceFacts.Of(stored.Report, book))];
    }
}
