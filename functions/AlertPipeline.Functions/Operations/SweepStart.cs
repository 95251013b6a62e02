using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>Remembers when this process began to sweep: at its start, or when storage first answered.</summary>
public sealed class SweepStart(TimeProvider clock)
{
    /// <summary>The moment.</summary>
    public Instant At { get; } = clock.Now();
}
