using System.Globalization;

namespace AlertPipeline.Identity.Explaining;

/// <summary>The waterfall in English.</summary>
internal static class EnglishWaterfallTexts
{
    public static WaterfallTexts Texts { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("en-GB"),
        Sentence = row => row.English,
        Names = "Names: {0} / {1}",
        NoName = "(no name)",
        Start = "Start: most reports that are alike are about two children after all",
        Sum = "Together: {0}",
        Trust = ". Of that {0} counts, because the facts hang together",
        Probability = "Probability of one child: {0}",
        Less = "less than 0.1%",
        More = "more than 99.9%",
        Verdicts = new Dictionary<Likeness, string>
        {
            [Likeness.Same] = "Result: these two reports are enough to link.",
            [Likeness.Possible] = "Result: perhaps the same child. The system does not link them itself; a person has to look.",
            [Likeness.Different] = "Result: these two reports are not linked.",
        },
        Reasons = new Dictionary<MatchReason, string>
        {
            [MatchReason.Stated] = "Why: the partner that sent them says itself that they are about one child.",
            [MatchReason.Probable] = "Why: the probability is at least {1}.",
            [MatchReason.Improbable] = "Why: the probability is below {2}.",
            [MatchReason.Unsure] = "Why: the probability is below {1}, which is needed to link.",
            [MatchReason.UnsureByPlaceAndTime] = "Why: the probability is below {1}. That much is needed where only time and place agree besides the names, because children often leave together.",
            [MatchReason.NothingOfTheChild] = "Why: nothing of the child itself agrees enough. Time and place alone are no evidence, because children often leave together.",
            [MatchReason.SeveralKinds] = "What speaks for one child: {0}.",
            [MatchReason.NothingForbids] = "Why: nothing forbids linking them.",
            [MatchReason.OneKind] = "Why: there is only one kind of evidence for one child ({0}), and linking takes two.",
            [MatchReason.OtherGivenNames] = "Why: the given names are those of two children, such as brothers, sisters or twins.",
            [MatchReason.UnsureGivenNames] = "Why: it is not certain that the given names are one name, or which name is the given name.",
            [MatchReason.OtherSex] = "Why: the sex differs and the given name is not certainly the same.",
            [MatchReason.OtherVNumbers] = "Why: each report has a V-number of its own.",
            [MatchReason.SameBatch] = "Why: both reports came in one list of the partner, and such a list names each child once.",
            [MatchReason.OtherPartnerFiles] = "Why: they are two files of one partner, which keeps one for each child.",
            [MatchReason.SingleName] = "Why: only names that many children bear agree, with only time and place beside them.",
            [MatchReason.TooLittle] = "Note: one of the reports says too little about the child. A whole name or a V-number is enough; ask the reporter for it.",
        },
        Kinds = new Dictionary<EvidenceGroups, string>
        {
            [EvidenceGroups.Name] = "the names",
            [EvidenceGroups.Date] = "the date of birth",
            [EvidenceGroups.Identifier] = "a number",
            [EvidenceGroups.PlaceAndTime] = "time and place",
            [EvidenceGroups.Statement] = "what the partner says",
        },
        And = " and ",
    };
}
