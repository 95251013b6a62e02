using AlertPipeline.Notices;

namespace AlertPipeline.Links;

/// <summary>Finds the notices that link something by a rule.</summary>
public static class RuleLinks
{
    /// <summary>The notices that are not put aside and hold this end.</summary>
    /// <param name="end">The end.</param>
    /// <param name="notices">All notices.</param>
    /// <param name="place">For a location, what reports of it have in common; null otherwise.</param>
    /// <param name="clueOf">The id of the clue of a notice.</param>
    public static IEnumerable<NoticeFile> Of(LinkEnd end, IEnumerable<NoticeFile> notices, string? place, Func<NoticeFile, string?> clueOf) =>
        notices.Where(notice => notice.Status != NoticeStatus.Dismissed && Holds(notice, end, place, clueOf));

    private static bool Holds(NoticeFile notice, LinkEnd end, string? place, Func<NoticeFile, string?> clueOf) => end.Kind switch
    {
        LinkEndKind.Case or LinkEndKind.Child => notice.CaseOf.Any(entry => entry.Value == end.Id && !notice.TakenOut.Contains(entry.Key)),
        LinkEndKind.Signal => notice.CaseOf.ContainsKey(end.Id) && !notice.TakenOut.Contains(end.Id),
        LinkEndKind.Location => notice.Found.Pieces.Any(piece => piece.Place == place),
        _ => clueOf(notice) == end.Id,
    };
}
