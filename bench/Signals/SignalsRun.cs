using AlertPipeline.Clusters;
using NodaTime;

namespace Bench.Signals;

/// <summary>Lets one life pass through the rules. A false notice that comes back after people put it aside counts again.</summary>
internal sealed class SignalsRun(int seed, ClusterOptions options)
{
    private readonly SignalsLife life = new(seed);
    private readonly PieceIndex index = new(options);
    private readonly Dictionary<string, HiddenNetwork> networkOf = [];
    private readonly InventedDesk desk = new(options);
    private readonly Dictionary<(HiddenNetwork Network, ClusterRule Rule), Instant> found = [];

    /// <summary>The places.</summary>
    public IReadOnlyList<InventedLocation> Locations => life.Locations;

    /// <summary>How many pieces were reported.</summary>
    public int Pieces => life.Pieces.Count;

    /// <summary>The notices that were false.</summary>
    public List<FalseNotice> False { get; } = [];

    /// <summary>Plays the life, and tells what became of its networks.</summary>
    public IReadOnlyList<FoundNetwork> Play()
    {
        foreach (var reported in life.Pieces)
        {
            Take(reported);
        }

        return
        [
            .. life.Pieces.Where(piece => piece.Network is not null).GroupBy(piece => piece.Network!).Where(pieces => pieces.Count() >= 3)
                .Select(pieces => new FoundNetwork(pieces.Key, pieces.First().KnownAt, pieces.ElementAt(2).KnownAt, FoundBy(pieces.Key))),
        ];
    }

    private void Take(ReportedPiece reported)
    {
        if (reported.Network is { } network)
        {
            networkOf[reported.Piece.Id] = network;
        }

        var notices = ClusterRules.Of(reported.Piece, index.Near(reported.Piece), counted => index.Usual(counted, reported.Piece), options);
        index.Add(reported.Piece);
        foreach (var notice in notices.Where(notice => reported.KnownAt >= SignalsLife.Start && desk.Sees(notice, reported.KnownAt)))
        {
            Judge(notice, reported);
        }
    }

    private void Judge(Notice notice, ReportedPiece reported)
    {
        var named = notice.Pieces.Select(piece => networkOf.GetValueOrDefault(piece.Id)).OfType<HiddenNetwork>().GroupBy(network => network).Where(pieces => pieces.Count() >= 2).ToList();
        foreach (var network in named)
        {
            found.TryAdd((network.Key, notice.Rule), reported.KnownAt);
        }

        if (named.Count == 0 && desk.PutsAside(notice, reported.KnownAt))
        {
            False.Add(new FalseNotice(notice.Rule, life.Locations.First(location => location.Place == reported.Piece.Place)));
        }
    }

    private Dictionary<ClusterRule, Instant> FoundBy(HiddenNetwork network) =>
        found.Where(entry => entry.Key.Network == network).ToDictionary(entry => entry.Key.Rule, entry => entry.Value);
}
