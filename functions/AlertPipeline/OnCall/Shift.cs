using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>The time for which somebody is on call without a break.</summary>
/// <param name="PersonId">Who is on call.</param>
/// <param name="Layer">In which layer of the team; 1 is the first on call.</param>
/// <param name="From">The moment at which it begins.</param>
/// <param name="Until">The moment at which it is over: no part of it any more.</param>
public sealed record Shift(string PersonId, int Layer, Instant From, Instant Until)
{
    internal bool Overlaps(Interval time) => From < time.End && time.Start < Until && From < Until;

    /// <summary>What is left of it before and after some time.</summary>
    internal IEnumerable<Shift> Outside(Interval time) =>
        Overlaps(time) ? [.. new[] { this with { Until = time.Start }, this with { From = time.End } }.Where(part => part.From < part.Until)] : [this];

    /// <summary>What of it lies within some time.</summary>
    internal IEnumerable<Shift> Within(Interval time) =>
        Overlaps(time) ? [this with { From = Instant.Max(From, time.Start), Until = Instant.Min(Until, time.End) }] : [];
}
