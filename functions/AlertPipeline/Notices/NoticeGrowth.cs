using AlertPipeline.Clusters;
using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>
/// Decides what becomes of a notice when a rule finds it. People are told when it is new, when it comes back after they looked or put it aside, and when it
/// has twice as many pieces as they were told of: each piece alone is told by its own case.
/// </summary>
public static class NoticeGrowth
{
    /// <summary>An open notice of so many pieces takes further ones only when they have doubled: by then one more says nothing new.</summary>
    public const int Many = 30;

    private const int Doubled = 2;

    /// <summary>The notice as it is afterwards; null when nothing changes.</summary>
    /// <param name="known">The notice so far; null when there is none.</param>
    /// <param name="id">Its id.</param>
    /// <param name="found">What the rule found now.</param>
    /// <param name="caseOf">The case of each piece.</param>
    /// <param name="newest">The id of the piece that came in.</param>
    /// <param name="options">How long what is known at a location stands.</param>
    /// <param name="now">The present.</param>
    public static NoticeFile? Decide(
        NoticeFile? known, string id, Notice found, IReadOnlyDictionary<string, string> caseOf, string newest, ClusterOptions options, Instant now)
    {
        if (known is null)
        {
            return Open(id, found, caseOf, newest, now);
        }

        var standing = Without(found, known.TakenOut);
        return standing.Count < standing.Threshold.Pieces || !HoldsNew(standing, known) || IsQuiet(known, standing, options) ? null : Grow(known, standing, caseOf, newest, now);
    }

    private static NoticeFile Open(string id, Notice found, IReadOnlyDictionary<string, string> caseOf, string newest, Instant now) => new()
    {
        Id = id,
        Found = found,
        Status = NoticeStatus.Open,
        CaseOf = Cases(found, caseOf),
        Round = 1,
        ToldOf = found.Count,
        TellIn = caseOf[newest],
        History = [new NoticeEvent(now, NoticeEventKind.Opened)],
    };

    private static NoticeFile Grow(NoticeFile known, Notice found, IReadOnlyDictionary<string, string> caseOf, string newest, Instant now)
    {
        var comesBack = known.Status != NoticeStatus.Open;
        var told = comesBack || HasDoubled(known, found);
        var grown = (known with
        {
            Found = found,
            Status = NoticeStatus.Open,
            CaseOf = known.CaseOf.Concat(Cases(found, caseOf)).DistinctBy(entry => entry.Key).ToDictionary(),
            Round = told ? known.Round + 1 : known.Round,
            ToldOf = told ? found.Count : known.ToldOf,
            TellIn = told ? caseOf[newest] : known.TellIn,
            TellTo = told ? NoticeReaders.Contacts : known.TellTo,
        }).Record(new NoticeEvent(now, comesBack ? NoticeEventKind.CameBack : NoticeEventKind.Grown));
        return told ? grown : grown with { Informed = known.Informed };
    }

    private static bool HoldsNew(Notice found, NoticeFile known) => found.Pieces.Any(piece => !known.CaseOf.ContainsKey(piece.Id));

    private static bool IsQuiet(NoticeFile known, Notice found, ClusterOptions options) => known.Status switch
    {
        NoticeStatus.Dismissed => known.Dismissal is { } dismissal && !dismissal.EndsWith(found, options),
        NoticeStatus.Reviewed => false,
        _ => known.Found.Count >= Many && !HasDoubled(known, found),
    };

    private static bool HasDoubled(NoticeFile known, Notice found) => found.Count >= Doubled * known.ToldOf;

    private static Notice Without(Notice found, IReadOnlyList<string> takenOut) =>
        takenOut.Count == 0 ? found : found with { Pieces = [.. found.Pieces.Where(piece => !takenOut.Contains(piece.Id))] };

    private static Dictionary<string, string> Cases(Notice found, IReadOnlyDictionary<string, string> caseOf) => found.Pieces.ToDictionary(piece => piece.Id, piece => caseOf[piece.Id]);
}
