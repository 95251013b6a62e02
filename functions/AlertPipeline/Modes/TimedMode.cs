using NodaTime;

namespace AlertPipeline.Modes;

/// <summary>A time in which the app is in a mode. It always ends by itself.</summary>
/// <param name="StartedAt">When it began.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who wanted it.</param>
public sealed record TimedMode(Instant StartedAt, Instant Until, string Reason, string By)
{
    /// <summary>Begins one.</summary>
    public static TimedMode Start(ModeWish wish, Instant now) => new(now, now + Duration.FromMinutes(wish.Minutes), wish.Reason, wish.By);

    /// <summary>Whether it is under way.</summary>
    public bool IsUnderWay(Instant now) => StartedAt <= now && now < Until;

    /// <summary>The same, ended early.</summary>
    public TimedMode End(Instant now) => this with { Until = Instant.Min(Until, now) };
}
