using System.Globalization;
using AlertPipeline.Clues;
using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>Says in Dutch, level B1, why pieces were put together and what would make that wrong. It names no place, person, number or vehicle.</summary>
public static class NoticeText
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The rule, the usual level or how sure the clue is, and what would make it wrong: a line each.</summary>
    public static IReadOnlyList<string> Of(Notice notice) => [Rule(notice), Measure(notice), Doubt(notice.Rule)];

    private static string Rule(Notice notice) => notice.Rule switch
    {
        ClusterRule.Disappearances => $"Op deze locatie zijn binnen {Days(notice)} {notice.Count} kinderen als vermist gemeld.",
        ClusterRule.Approaches => $"Op deze locatie zijn binnen {Days(notice)} {notice.Count} signalen van ophalen of ronselen gemeld.",
        ClusterRule.Route => $"Tussen deze twee plaatsen zijn binnen {Days(notice)} {notice.Count} keer kinderen onderweg als vermist gemeld.",
        ClusterRule.RepeatedClue => $"Op deze locatie is binnen {Days(notice)} {notice.Count} keer {Shared(notice.Ground)} gemeld.",
        _ => $"In {notice.Count} zaken of signalen, binnen {Days(notice)} rond de nieuwste, komt {Shared(notice.Ground)} voor.",
    };

    private static string Shared(Ground ground) => ground.Kind switch
    {
        GroundKind.Vehicle => "hetzelfde of een zelfde soort voertuig",
        GroundKind.PhoneOrAccount => "hetzelfde telefoonnummer of account",
        GroundKind.ThirdPerson => "dezelfde naam of bijnaam van een andere persoon",
        GroundKind.Modus => "dezelfde werkwijze",
        _ => "hetzelfde adres",
    };

    private static string Measure(Notice notice) => notice switch
    {
        { Usual: { } usual } => $"Gewoon is hier ongeveer {usual.Expected(notice.Threshold.Within).ToString("0.#", Dutch)} in {Days(notice)}.",
        { Strength: ClueStrength.Strong } => "De gegevens zijn volledig en gelijk.",
        _ => "De gegevens zijn niet volledig of anders geschreven. Kijk eerst of het om dezelfde gaat.",
    };

    private static string Doubt(ClusterRule rule) => rule switch
    {
        ClusterRule.Disappearances => "Dit klopt niet als meldingen over hetzelfde kind gaan, als kinderen samen naar bekenden zijn gegaan, of als het nu drukker is op de locatie.",
        ClusterRule.Approaches => "Dit klopt niet als meldingen over dezelfde gebeurtenis gaan, of als iemand kinderen met een goede reden ophaalt.",
        ClusterRule.Route => "Dit klopt niet als kinderen later gewoon zijn aangekomen, of als er nu meer kinderen worden verplaatst.",
        ClusterRule.RepeatedClue => "Dit klopt niet als het toeval is: veel mensen en voertuigen lijken op elkaar.",
        _ => "Dit klopt niet als het bij iemand hoort die vaak met kinderen te maken heeft, zoals een taxi, een begeleider of een vrijwilliger.",
    };

    private static string Days(Notice notice) => notice.Threshold.Within == Duration.FromDays(1) ? "1 dag" : $"{notice.Threshold.Within.TotalDays.ToString("0.#", Dutch)} dagen";
}
