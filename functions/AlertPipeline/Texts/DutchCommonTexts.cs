using AlertPipeline.Cap;
using AlertPipeline.Urgency;
using NodaTime.Text;

namespace AlertPipeline.Texts;

/// <summary>What messages share, in Dutch.</summary>
internal static class DutchCommonTexts
{
    public static CommonTexts Texts { get; } = new()
    {
        Levels = new Dictionary<UrgencyLevel, string> { [UrgencyLevel.Urgent] = "SPOED", [UrgencyLevel.High] = "HOOG", [UrgencyLevel.Standard] = "STANDAARD" },
        Prefixes = new Dictionary<CapStatus, string> { [CapStatus.Actual] = "", [CapStatus.Exercise] = "OEFENING - ", [CapStatus.Test] = "TEST - " },
        Emergency = "Bel 112 bij direct gevaar. Wacht nergens op.",
        ShortEmergency = "Bel 112.",
        Danger = "Direct gevaar? Bel 112.",
        Judged = rules => $"bepaald door een medewerker; regels: {rules}",
        Urgency = words => $"Urgentie (advies): {words}",
        Units = names => $"Politie-eenheid: {names}",
        NoUnit = "onbekend, landelijk contact",
        ShortNoUnit = "Eenheid onbekend",
        About = (what, caseId) => $"{what}: zaak {caseId}",
        Subject = (level, what, caseId) => $"{level} - {what} - zaak {caseId}",
        Moments = LocalDateTimePattern.CreateWithInvariantCulture("dd-MM-uuuu HH:mm"),
        ShortMoments = LocalDateTimePattern.CreateWithInvariantCulture("dd-MM HH:mm"),
        Reasons = new Dictionary<string, string>
        {
            ["U1"] = "leeftijd",
            ["U2"] = "gevaar",
            ["U3"] = "gezelschap",
            ["U4"] = "welzijn",
            ["U5"] = "welzijn",
            ["U6"] = "verblijf",
            ["U7"] = "signaal",
            ["U8"] = "dreiging",
            ["U9"] = "hulpvraag",
            ["U10"] = "omgeving",
            ["H1"] = "leeftijd",
            ["H2"] = "reis of kort hier",
            ["H3"] = "ongewoon",
            ["H4"] = "meer signalen",
            ["H5"] = "eerder vermist",
            ["H6"] = "lang niet gezien",
            ["S0"] = "geen extra gevaar gemeld",
        },
    };
}
