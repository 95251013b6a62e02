using NodaTime;
using NodaTime.TimeZones;

namespace AlertPipeline.OnCall;

/// <summary>
/// When a wall clock shows the time at which people come on and go off. Where clocks show it twice, in autumn, the one who comes on does so at the first occurrence
/// and the one who goes off at the last: for that time both are on call, rather than nobody. A time that is left out, in spring, is the instant after the gap.
/// Source: the rules of GoAlert, target/goalert PR 1252.
/// </summary>
public static class WallClock
{
    private static readonly ZoneLocalMappingResolver Comes = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
    private static readonly ZoneLocalMappingResolver Goes = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The instant at which something begins that begins when the clocks of a zone show a time.</summary>
    public static Instant Start(LocalDateTime shown, DateTimeZone zone) => zone.ResolveLocal(shown, Comes).ToInstant();

    /// <summary>The instant at which something ends that ends when the clocks of a zone show a time.</summary>
    public static Instant End(LocalDateTime shown, DateTimeZone zone) => zone.ResolveLocal(shown, Goes).ToInstant();

    /// <summary>All the time from one time that clocks show until another.</summary>
    internal static Interval Between(LocalDateTime from, LocalDateTime until, DateTimeZone zone) => new(Start(from, zone), End(until, zone));
}
