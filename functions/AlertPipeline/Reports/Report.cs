using System.Text.Json.Serialization;
using AlertPipeline.Clues;

namespace AlertPipeline.Reports;

/// <summary>One message of a partner, checked and normalised; it is never changed afterwards.</summary>
public sealed record Report
{
    /// <summary>What it tells.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>The partner's name for this one message; the same again is the same message.</summary>
    public string? PartnerReference { get; init; }

    /// <summary>The partner's own file on the child.</summary>
    public string? PartnerCaseReference { get; init; }

    /// <summary>The earlier report it is about; null when it names none.</summary>
    public About? About { get; init; }

    /// <summary>Who reports.</summary>
    public required Reporter Reporter { get; init; }

    /// <summary>The child; empty when the message is about none, or names it by an earlier report.</summary>
    public Child Child { get; init; } = new();

    /// <summary>When and where the child was last seen.</summary>
    public LastSeen LastSeen { get; init; } = new();

    /// <summary>The two ends of a journey; null when the child was not on one.</summary>
    public Transit? Transit { get; init; }

    /// <summary>When the child last kept its duties to report; null when nothing is said of it.</summary>
    public Registration? Registration { get; init; }

    /// <summary>How the child was found again; null for another kind.</summary>
    public Find? Found { get; init; }

    /// <summary>Who takes over; null for another kind.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>The weak signal; null for another kind.</summary>
    public Concern? Concern { get; init; }

    /// <summary>What can join it with others. It tells of third persons, so it is no part of the report as JSON: a report that comes out of storage has none.</summary>
    [JsonIgnore]
    public ReportedClues Clues { get; init; } = ReportedClues.None;

    /// <summary>Anything else, in free text.</summary>
    public string? Note { get; init; }

    /// <summary>Where in reception.</summary>
    public Phase Phase { get; init; }

    /// <summary>The answers that were given; a question that is not in here was not answered.</summary>
    public IReadOnlyDictionary<Circumstance, Answer> Circumstances { get; init; } = new Dictionary<Circumstance, Answer>();

    /// <summary>Who already knows.</summary>
    public Notified Notified { get; init; } = new(Answer.Unknown, Answer.Unknown, Answer.Unknown);

    /// <summary>
    /// The fields, as JSON Pointers, in which something was masked before anything was stored: a number that looked like a BSN,
    /// or the place of a protected location.
    /// </summary>
    public IReadOnlyList<string> Masked { get; init; } = [];

    /// <summary>The fields, as JSON Pointers, that were answered with unknown or must not be known: nobody needs to ask for them again.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The answer to one question.</summary>
    public Answer Asked(Circumstance circumstance) => Circumstances.GetValueOrDefault(circumstance);
}
