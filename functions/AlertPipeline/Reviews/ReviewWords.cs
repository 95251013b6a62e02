using AlertPipeline.Identity;
using AlertPipeline.Identity.Explaining;

namespace AlertPipeline.Reviews;

/// <summary>Tells a person how the reports of a review compare, and what is asked of them.</summary>
public static class ReviewWords
{
    private static readonly MatchWords Decide = new(
        ["Kijk en beslis: voeg de zaken samen (merge) of houd ze uit elkaar (keep-apart)."],
        ["Look and decide: merge the cases, or keep them apart (keep-apart)."]);

    private static readonly MatchWords NotLinked = new(
        ["Toch niet gekoppeld: een ander kind past bijna even goed, een andere melding spreekt het tegen, of aan beide zaken werd al gewerkt."],
        ["Not linked all the same: another child matches nearly as well, another report contradicts it, or both cases were being worked on."]);

    private static readonly MatchWords Within = new(
        ["Toch staan beide meldingen in één zaak. Kijk en beslis: haal er een uit (unlink of split) als het twee kinderen zijn."],
        ["Both reports are in one case all the same. Look and decide: take one out (unlink or split) if they are two children."]);

    private static readonly MatchWords CutOff = new(
        ["Let op: niet alle zaken die hierop lijken konden worden vergeleken. Zoek zelf of dit kind al gemeld is."],
        ["Note: not all cases that are alike could be compared. Look yourself whether this child was reported before."]);

    /// <summary>The words; null where nothing was compared.</summary>
    public static MatchWords? Of(Review review) => review.Comparison is { } comparison ? WithCutOff(WithTask(comparison, review.Kind), review.CutOff) : null;

    private static MatchWords WithTask(ReportComparison comparison, ReviewKind kind) => (kind, comparison.Explanation.Match.Likeness) switch
    {
        (ReviewKind.Contradiction, _) => comparison.Words.Then(Within),
        (_, Likeness.Same) => comparison.Words.Then(NotLinked).Then(Decide),
        _ => comparison.Words.Then(Decide),
    };

    private static MatchWords WithCutOff(MatchWords words, bool cutOff) => cutOff ? words.Then(CutOff) : words;
}
