using AlertPipeline.Audits;
using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;

namespace AlertPipeline.Texts;

/// <summary>What people are told of faults of the system itself, in one language.</summary>
public sealed record FaultTexts
{
    /// <summary>That alerts do not arrive any more on a channel.</summary>
    public required Func<ChannelKind, string> GoneContact { get; init; }

    /// <summary>What to do about it.</summary>
    public required Func<ChannelKind, IReadOnlyList<string>> GoneContactLines { get; init; }

    /// <summary>What could not be processed.</summary>
    public required Func<DeadLetterSample, string> Unprocessed { get; init; }

    /// <summary>That it could not be processed.</summary>
    public required Func<string, string> DeadLetter { get; init; }

    /// <summary>After how many tries, and why.</summary>
    public required Func<string, int, DeadLetterReason, string> DeadLetterCause { get; init; }

    /// <summary>Where it was put aside and what to do: its id and its queue.</summary>
    public required Func<string, string, IReadOnlyList<string>> DeadLetterLines { get; init; }

    /// <summary>What an audit found of a kind, and how often.</summary>
    public required Func<AuditKind, int, string> Found { get; init; }

    /// <summary>What to do about findings of a kind.</summary>
    public required Func<AuditKind, string> Cure { get; init; }

    /// <summary>That an audit found something, and whether it found more.</summary>
    public required Func<string, bool, string> Audit { get; init; }

    /// <summary>Goes before the findings.</summary>
    public required string AuditOpening { get; init; }

    /// <summary>A finding: what was found, since when, and what to do about it.</summary>
    public required Func<string, string, string, string> AuditLine { get; init; }

    /// <summary>Comes after the findings.</summary>
    public required string AuditClosing { get; init; }
}
