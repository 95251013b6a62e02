using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>What a contact of the police said to a hand-over.</summary>
/// <param name="By">The name of the officer, as typed.</param>
/// <param name="At">When.</param>
/// <param name="Reference">The number under which the police keep it; null when a refusal gives none.</param>
/// <param name="Refusal">Why it was refused; null when it was accepted.</param>
/// <param name="Words">What the officer added to a refusal; null when nothing.</param>
public sealed record HandOverAnswer(string By, Instant At, string? Reference, HandOverRefusal? Refusal = null, string? Words = null)
{
    /// <summary>Whether the police took it.</summary>
    public bool IsAcceptance => Refusal is null;

    /// <summary>The answer in few words, for the timeline.</summary>
    public string ToText() => string.Join(", ", new[] { By, Refusal?.ToWord(), Reference, Words }.OfType<string>());
}
