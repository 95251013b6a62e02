using AlertPipeline.Clusters;
using NodaTime;

namespace Bench.Signals;

/// <summary>
/// The people who get the notices. They see a day later what is false and put it aside: as known where it was seen, when it came from one place and no child
/// is missing.
/// </summary>
internal sealed class InventedDesk(ClusterOptions options)
{
    private static readonly Duration UntilLookedAt = Duration.FromDays(1);
    private readonly Dictionary<(ClusterRule Rule, Ground Ground), Dismissal> dismissals = [];

    /// <summary>Whether people see a notice: what they put aside before has to end with it.</summary>
    public bool Sees(Notice notice, Instant at) => IsOpen(notice, at) || Last(notice) is not { } last || last.EndsWith(notice, options);

    /// <summary>Has them put aside a false notice that they see.</summary>
    /// <returns>Whether they are told for it; false when they did not look yet since they were told last.</returns>
    public bool PutsAside(Notice notice, Instant at)
    {
        var isOpen = IsOpen(notice, at);
        var looking = isOpen ? Last(notice)!.At : at + UntilLookedAt;
        dismissals[(notice.Rule, notice.Ground)] = Dismissal.Of(notice, "Anna Jansen", looking, "nothing", IsKnown(notice));
        return !isOpen;
    }

    private bool IsOpen(Notice notice, Instant at) => Last(notice)?.At > at;

    private Dismissal? Last(Notice notice) => dismissals.GetValueOrDefault((notice.Rule, notice.Ground));

    private static bool IsKnown(Notice notice) => Dismissal.CanBeKnown(notice)
        && notice.Pieces.All(piece => piece is { Kind: PieceKind.Signal, CaseId: null }) && notice.Pieces.DistinctBy(piece => piece.Place).Count() == 1;
}
