using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>What a place is used to, counted in the time before the pieces that are looked at.</summary>
/// <param name="Groups">How many pieces there were together each time, as <see cref="PieceCount"/> counts them.</param>
/// <param name="Over">In how long; positive.</param>
public sealed record UsualLevel(IReadOnlyList<int> Groups, Duration Over)
{
    /// <summary>How many to expect within a time. One more is assumed than was counted, so that a place where nothing happened yet has a level too.</summary>
    public double Expected(Duration within) => (Groups.Sum() + 1) * (within / Over);
}
