using AlertPipeline.Reports;

namespace AlertPipeline.Urgency;

/// <summary>
/// Rule X1: a mark of nuisance, of having left before or of the wish to travel on changes no level, in either direction. It only means that the questions
/// about trafficking are asked, because exploited children are often seen as a nuisance first (letter of the National Rapporteur, 19 September 2025).
/// </summary>
public static class TraffickingQuestions
{
    /// <summary>The id of the rule.</summary>
    public const string Rule = "X1";

    /// <summary>The rule as a sentence in Dutch, level B1.</summary>
    public const string Dutch = "Het kind gaf overlast, ging eerder weg of wilde verder reizen. Dat verandert de urgentie niet. Vraag wel of iemand het kind dwingt of ronselt.";

    /// <summary>The same in English.</summary>
    public const string English = "The child was a nuisance, left before or wanted to travel on. That does not change the urgency. Do ask whether somebody forces or recruits the child.";

    /// <summary>Who said so.</summary>
    public const string Source = "National Rapporteur on Trafficking in Human Beings, letter of 19 September 2025; Minister of Asylum and Migration, letter of 9 July 2025";

    /// <summary>What whoever looks at such a case has to know, in Dutch.</summary>
    public const string NonPunishment = "Een kind dat iets strafbaars deed omdat een ander het dwong, hoort daarvoor geen straf te krijgen.";

    /// <summary>The marks.</summary>
    public static IReadOnlyList<Circumstance> Marks { get; } = [Circumstance.Nuisance, Circumstance.LeftBefore, Circumstance.WantedToTravelOn];

    /// <summary>The questions.</summary>
    public static IReadOnlyList<Circumstance> All { get; } =
    [
        Circumstance.TraffickingSignal, Circumstance.SeenWithUnknownAdults, Circumstance.CrimeForceAbductionOrThreat, Circumstance.CallForHelpOrExtortion,
    ];

    /// <summary>Whether a report holds one of the marks.</summary>
    public static bool AreAsked(Report report) => Marks.Any(mark => report.Asked(mark) == Answer.Yes);

    /// <summary>The questions that a marked report left open, as JSON Pointers; empty for another report.</summary>
    public static IReadOnlyList<string> OpenIn(Report report) =>
        AreAsked(report) ? [.. All.Where(question => report.Asked(question) == Answer.Unknown).Select(PointerTo)] : [];

    private static string PointerTo(Circumstance question) => $"/circumstances/{question.ToField()}";
}
