using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Who closed a case, why, and when.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">The name that colleagues see.</param>
/// <param name="At">When.</param>
/// <param name="SecondPerson">Who confirmed it, where two people are needed.</param>
/// <param name="Authority">For a child that was found elsewhere, who confirmed where it is.</param>
public sealed record Closure(ClosingReason Reason, string By, Instant At, string? SecondPerson = null, string? Authority = null)
{
    /// <summary>The closure in few words, for the timeline.</summary>
    public string ToText() =>
        $"{Reason.ToWord()} by {By}{(SecondPerson is null ? "" : $" and {SecondPerson}")}{(Authority is null ? "" : $", confirmed by {Authority}")}";
}
