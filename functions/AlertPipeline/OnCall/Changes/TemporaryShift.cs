using NodaTime;

namespace AlertPipeline.OnCall.Changes;

/// <summary>A shift of a temporary schedule.</summary>
/// <param name="Person">Who is on call.</param>
/// <param name="From">When it begins, on the wall clock of the team.</param>
/// <param name="Until">When it is over, on the wall clock of the team.</param>
public sealed record TemporaryShift(string Person, LocalDateTime From, LocalDateTime Until)
{
    internal Shift In(int layer, DateTimeZone zone) => new(Person, layer, WallClock.Start(From, zone), WallClock.End(Until, zone));
}
