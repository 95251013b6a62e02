using AlertPipeline.Modes;
using NodaTime;

namespace AlertPipeline.Functions.Modes;

/// <summary>Whether the app is in a mode.</summary>
/// <param name="UnderWay">Whether it is.</param>
/// <param name="StartedAt">Since when; null when it is not.</param>
/// <param name="Until">When that ends by itself; null when it is not.</param>
/// <param name="Reason">Why; null when it is not.</param>
/// <param name="By">Who wanted it; null when it is not.</param>
public sealed record ModeView(bool UnderWay, Instant? StartedAt = null, Instant? Until = null, string? Reason = null, string? By = null)
{
    internal static ModeView Of(TimedMode? mode) => mode is null ? new(UnderWay: false) : new(UnderWay: true, mode.StartedAt, mode.Until, mode.Reason, mode.By);
}
