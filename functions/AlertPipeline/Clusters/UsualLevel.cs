using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>What a place is used to, counted in the time before the pieces that are looked at.</summary>
/// <param name="Count">How many pieces there were, as <see cref="PieceCount"/> counts them.</param>
/// <param name="Over">In how long; positive.</param>
public sealed record UsualLevel(int Count, Duration Over)
{
    /// <summary>How many to expect within a time. One more is assumed than was counted, so that a place where nothing happened yet has a level too.</summary>
    public double Expected(Duration within) => (Count + 1) * (within / Over);
}
