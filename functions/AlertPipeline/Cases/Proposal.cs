using System.Text.Json.Serialization;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>What one person proposes and a second has to confirm. Nothing changes until then.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(LowerUrgency), "lower-urgency")]
[JsonDerivedType(typeof(Deceased), "deceased")]
public abstract record Proposal
{
    private Proposal()
    {
    }

    /// <summary>Why; null when it says that itself.</summary>
    public string? Reason { get; init; }

    /// <summary>The name of the person who proposes it.</summary>
    public required string By { get; init; }

    /// <summary>The desk of that person.</summary>
    public required string Desk { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>The proposal in few words, for the timeline.</summary>
    public string ToText() => $"{What} by {By}{(Reason is null ? "" : $": {Reason}")}";

    private protected abstract string What { get; }

    /// <summary>The case is less urgent than its rules say.</summary>
    /// <param name="Level">The level it is to have.</param>
    public sealed record LowerUrgency(UrgencyLevel Level) : Proposal
    {
        private protected override string What => $"lower-urgency to {Level.ToWord()}";
    }

    /// <summary>The child died.</summary>
    public sealed record Deceased : Proposal
    {
        private protected override string What => "deceased";
    }
}
