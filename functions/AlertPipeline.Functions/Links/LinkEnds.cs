using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Directory;
using AlertPipeline.Links;
using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Links;

/// <summary>Knows what can be linked, and what is linked with it.</summary>
public sealed class LinkEnds(PieceLinkStore links, NoticeStore notices, CaseStore cases, ReportStore reports, DirectoryBook book, IKeyedHasher hasher)
{
    /// <summary>Whether there is such an end that is real. A clue is known only by what led to its id, so its id is enough.</summary>
    public async Task<bool> ExistsAsync(LinkEnd end, CancellationToken cancellationToken) => end.Kind switch
    {
        LinkEndKind.Case or LinkEndKind.Child => await cases.FindRootAsync(end.Id, cancellationToken) is { Case.Exercise: null },
        LinkEndKind.Signal => await reports.FindAsync(end.Id, cancellationToken) is { Exercise: false },
        LinkEndKind.Location => LocationOf(end) is not null,
        _ => ClueId.IsOne(end.Id),
    };

    /// <summary>Everything that is linked with an end, by people and by rules: what stands first, then the newest.</summary>
    public async Task<EndLinkList> OfAsync(LinkEnd end, CancellationToken cancellationToken)
    {
        var byPeople = (await links.OfAsync(end, cancellationToken)).Select(link => EndLinkView.Of(link, end));
        var place = LocationOf(end) is { } location ? PlaceIdentity.Of(location) : null;
        var byRules = RuleLinks.Of(end, await notices.AllAsync(cancellationToken).ToListAsync(cancellationToken), place, ClueOf).Select(EndLinkView.Of);
        return new EndLinkList([.. byPeople.Concat(byRules).OrderByDescending(link => link.Stands).ThenByDescending(link => link.At)]);
    }

    private string? ClueOf(NoticeFile notice) => notice.Found.Rule == ClusterRule.SharedClue ? ClueId.Of(notice.Found.Ground.Value, hasher) : null;

    private Location? LocationOf(LinkEnd end) =>
        end.Kind == LinkEndKind.Location && end.Id.Split('/', 2) is [var partner, var code] ? book.Location(partner, code) : null;
}
