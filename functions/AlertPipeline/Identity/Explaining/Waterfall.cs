using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity.Explaining;

/// <summary>
/// Tells how two reports compare, so that a person can follow it line by line: both names, what the comparison starts with, which token met which,
/// what each field gave in bits, what that adds up to, what follows and why. The lines add up as shown.
/// </summary>
public static class Waterfall
{
    /// <summary>Tells a comparison by the table in force.</summary>
    /// <param name="one">What the first report says of the child.</param>
    /// <param name="other">What the second report says.</param>
    /// <param name="explanation">How they compare.</param>
    public static MatchWords Of(IdentityFacts one, IdentityFacts other, MatchExplanation explanation)
    {
        var lines = WaterfallLine.Of(explanation, EvidenceTable.Shipped);
        var reasons = MatchReasons.Of(one, other, explanation.Match);
        return new MatchWords(Tell(DutchWaterfallTexts.Texts), Tell(EnglishWaterfallTexts.Texts));

        IReadOnlyList<string> Tell(WaterfallTexts texts) =>
        [
            texts.NamesLine(explanation.Names?.One ?? NameOf(one), explanation.Names?.Other ?? NameOf(other)),
            .. Sum(lines, EvidenceTable.Shipped, texts),
            texts.ProbabilityLine(explanation.Match.Probability),
            texts.Verdicts[explanation.Match.Likeness],
            .. reasons.Select(reason => texts.Why(reason, explanation.Match)),
        ];
    }

    private static string? NameOf(IdentityFacts facts) => facts.Names is [var name, ..] ? name.AsWritten : null;

    private static IEnumerable<string> Sum(IReadOnlyList<WaterfallLine> lines, EvidenceTable table, WaterfallTexts texts)
    {
        var bits = RunningBits.Of(lines.Select(line => line.Bits).Prepend(table.Prior));
        return [
            $"{texts.Start}, {texts.Write(bits[0])}",
            .. lines.Zip(bits.Skip(1), (line, worth) => $"{line.Tell(texts.Sentence(line.Row))}, {texts.Write(worth)}"),
            texts.SumLine(bits.Sum(), table.Trust),
        ];
    }
}
