using System.Globalization;
using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity.Explaining;

/// <summary>Every text of a waterfall in one language, in plain words (level B1), but for those of the evidence table.</summary>
internal sealed record WaterfallTexts
{
    /// <summary>How numbers are written.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>The sentence of the evidence table in this language.</summary>
    public required Func<EvidenceRow, string> Sentence { get; init; }

    /// <summary>Both names; 0 and 1 stand for them.</summary>
    public required string Names { get; init; }

    /// <summary>In the place of a name that a report does not give.</summary>
    public required string NoName { get; init; }

    /// <summary>Why the sum starts below 0.</summary>
    public required string Start { get; init; }

    /// <summary>The sum; 0 stands for it.</summary>
    public required string Sum { get; init; }

    /// <summary>What comes after a sum of which only a part is trusted; 0 stands for the part.</summary>
    public required string Trust { get; init; }

    /// <summary>The probability; 0 stands for it.</summary>
    public required string Probability { get; init; }

    /// <summary>A probability too near 0 to be written.</summary>
    public required string Less { get; init; }

    /// <summary>A probability too near 1 to be written.</summary>
    public required string More { get; init; }

    /// <summary>What follows for the two reports alone.</summary>
    public required IReadOnlyDictionary<Likeness, string> Verdicts { get; init; }

    /// <summary>Why: 0 stands for the kinds of evidence, 1 for the probability that is needed to link, 2 for the one that is needed to ask a person.</summary>
    public required IReadOnlyDictionary<MatchReason, string> Reasons { get; init; }

    /// <summary>The kinds of evidence.</summary>
    public required IReadOnlyDictionary<EvidenceGroups, string> Kinds { get; init; }

    /// <summary>Between the last two of several kinds.</summary>
    public required string And { get; init; }

    /// <summary>Both names in a line; null for one that is not given.</summary>
    public string NamesLine(string? one, string? other) => Format(Names, Write(one), Write(other));

    /// <summary>The sum in a line.</summary>
    public string SumLine(decimal bits, double trust) => Format(Sum, Write(bits)) + (trust < 1 ? Format(Trust, Percent(trust)) : "");

    /// <summary>The probability in a line.</summary>
    public string ProbabilityLine(double probability) => Format(Probability, Percent(probability));

    /// <summary>A reason in a line.</summary>
    public string Why(MatchReason reason, Match match) => Format(Reasons[reason], List(match.Groups), Percent(match.Threshold), Percent(Match.PossibleFrom));

    /// <summary>Bits with a sign and one decimal.</summary>
    public string Write(decimal bits) => bits.ToString("+0.0;-0.0;0.0", Culture);

    /// <summary>A probability in per cent, rounded down so that it never seems to reach a threshold that it misses.</summary>
    public string Percent(double probability) => (int)Math.Floor((decimal)probability * 1000) switch
    {
        < 1 => Less,
        >= 999 => More,
        var tenths => string.Create(Culture, $"{tenths / 10m:0.#}%"),
    };

    private string Write(string? name) => name is null ? NoName : NameText.Of(name);

    private string List(EvidenceGroups groups)
    {
        var kinds = Kinds.Where(known => groups.HasFlag(known.Key)).Select(known => known.Value).ToList();
        return kinds.Count > 1 ? $"{string.Join(", ", kinds.SkipLast(1))}{And}{kinds[^1]}" : string.Concat(kinds);
    }

    private string Format(string text, params object[] values) => string.Format(Culture, text, values);
}
