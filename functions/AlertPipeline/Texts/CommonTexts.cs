using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Urgency;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Texts;

/// <summary>The words that all messages share, in one language.</summary>
public sealed record CommonTexts
{
    /// <summary>Each level in one word, in capitals.</summary>
    public required IReadOnlyDictionary<UrgencyLevel, string> Levels { get; init; }

    /// <summary>What stands before everything that is an exercise or a test; empty for what is real.</summary>
    public required IReadOnlyDictionary<CapStatus, string> Prefixes { get; init; }

    /// <summary>
    /// A word or two for each rule of urgency. A message may be read over somebody's shoulder: a word says where to look,
    /// and neither that the child was in care nor what it may be a victim of; health and self-harm share one.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>Goes before everything else about an urgent case.</summary>
    public required string Emergency { get; init; }

    /// <summary>The same in a text message.</summary>
    public required string ShortEmergency { get; init; }

    /// <summary>What to do when there is danger.</summary>
    public required string Danger { get; init; }

    /// <summary>The rules, where a person set the level.</summary>
    public required Func<string, string> Judged { get; init; }

    /// <summary>How urgent a case is, as advice.</summary>
    public required Func<string, string> Urgency { get; init; }

    /// <summary>Which police units a case is for.</summary>
    public required Func<string, string> Units { get; init; }

    /// <summary>Stands for the units where none is known.</summary>
    public required string NoUnit { get; init; }

    /// <summary>The same in a text message.</summary>
    public required string ShortNoUnit { get; init; }

    /// <summary>What a message is about, with its case.</summary>
    public required Func<string, string, string> About { get; init; }

    /// <summary>A subject: level, what it is about, case.</summary>
    public required Func<string, string, string, string> Subject { get; init; }

    /// <summary>How a moment is written, with its year.</summary>
    public required LocalDateTimePattern Moments { get; init; }

    /// <summary>How a moment is written in a text message, where the year says nothing.</summary>
    public required LocalDateTimePattern ShortMoments { get; init; }

    /// <summary>A moment as clocks in the Netherlands show it.</summary>
    public string Write(Instant moment) => Moments.Format(NetherlandsTime.Of(moment));

    /// <summary>The same in a text message.</summary>
    public string WriteShort(Instant moment) => ShortMoments.Format(NetherlandsTime.Of(moment));

    /// <summary>What stands before everything else about an urgent case that is not closed: one line, or none.</summary>
    public IEnumerable<string> EmergencyIn(Case current) => IsEmergency(current) ? [Emergency] : [];

    /// <summary>How a text message about a case begins: what it is, what to do first, the level and the case.</summary>
    public string Head(Case current, CapStatus status) =>
        $"{Prefixes[status]}{(IsEmergency(current) ? $"{ShortEmergency} " : "")}{Levels[current.Urgency.Level]} {current.Id}";

    /// <summary>The id of a rule with its words; the id alone where a later version of the rules fired.</summary>
    public string ReasonOf(UrgencyReason reason) => Reasons.TryGetValue(reason.Rule, out var words) ? $"{reason.Rule} {words}" : reason.Rule;

    /// <summary>The rules that fired, with their words and without their sentences, which tell of state care and of victims.</summary>
    public string ReasonsOf(Case current) => string.Join(", ", current.Urgency.Reasons.Select(ReasonOf));

    /// <summary>The level, whether a person set it, and the rules that fired.</summary>
    public string UrgencyOf(Case current) =>
        $"{Levels[current.Urgency.Level]} ({(current.Judgement is null ? ReasonsOf(current) : Judged(ReasonsOf(current)))})";

    /// <summary>The names of police units; those of none are that it is not known.</summary>
    public string NamesOf(IReadOnlyList<PoliceUnit> units) => units.Count == 0 ? NoUnit : string.Join(", ", units.Select(unit => unit.Name));

    private static bool IsEmergency(Case current) => current is { Closure: null, Urgency.Level: UrgencyLevel.Urgent };
}
