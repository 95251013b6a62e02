using AlertPipeline.HandOvers;
using AlertPipeline.Reports;

namespace AlertPipeline.Texts;

/// <summary>Alerts in Dutch.</summary>
internal static class DutchAlertTexts
{
    public static AlertTexts Texts { get; } = new()
    {
        Untaken = isMissing => $"{(isMissing ? "Vermissing" : "Signaal")}, niemand heeft deze zaak nog",
        Reported = isMissing => $"Ter informatie, een {(isMissing ? "vermissing" : "signaal")} is gemeld",
        TakenIn = caseId => $"Uw zaak {caseId} gaat over hetzelfde kind en gaat verder als deze zaak",
        News = new Dictionary<ReportKind, string>
        {
            [ReportKind.Missing] = "Nog een melding van dezelfde vermissing, met nieuwe feiten",
            [ReportKind.Concern] = "Een nieuw signaal",
            [ReportKind.Supplement] = "Een aanvulling op een melding",
            [ReportKind.Found] = "Een melder zegt: teruggevonden. Controleer het, de zaak blijft open",
            [ReportKind.ResponsibilityTransferred] = "Een melder heeft de verantwoordelijkheid overgedragen",
            [ReportKind.Withdrawal] = "Een melder heeft een melding ingetrokken. Controleer het, de zaak blijft open",
        },
        Police = new Dictionary<PoliceNewsKind, string>
        {
            [PoliceNewsKind.Accepted] = "De politie heeft deze zaak aangenomen",
            [PoliceNewsKind.AllRefused] = "Alle contacten van de politie hebben deze zaak geweigerd. Bel de politie",
            [PoliceNewsKind.SayFound] = "De politie zegt: kind gevonden. Controleer het, de zaak blijft open",
            [PoliceNewsKind.Locked] = "Te vaak een verkeerde code bij de overdracht aan de politie. Bel dat contact",
        },
        Linked = "Het systeem heeft een melding aan deze zaak gekoppeld. Controleer het",
        Soon = "Let op: weet de politie dit al? Bel de politie",
        Late = "Te laat: de politie moest dit al weten. Bel nu",
        Review = "Bent u nog bezig met deze zaak? Zonder antwoord waarschuwen wij weer wie dienst heeft",
        FromWords = names => $"{names} (plaats komt uit de tekst van de melder: vraag het na)",
        PoliceBy = moment => $"Naar de politie uiterlijk: {moment}",
        ShortPoliceBy = moment => $"Politie {moment}",
        Reports = (count, withdrawn) => $"Meldingen in deze zaak: {count}{(withdrawn > 0 ? $", ingetrokken: {withdrawn}" : "")}",
        Resembles = cases => $"Lijkt op zaak {cases}: kijk of het om hetzelfde kind gaat. Een mens beslist, het systeem koppelt ze niet.",
        SearchCutOff = "Niet alle zaken die hierop lijken konden worden vergeleken: zoek zelf of dit kind al gemeld is.",
        LinkedReports = count => $"Door het systeem gekoppelde meldingen: {count}. Kijk in de zaak of ze over hetzelfde kind gaan.",
        Unlink = "Gaat er een over een ander kind? Laat die uit de zaak halen (unlink). Er gaat niets verloren, en het kan worden teruggedraaid.",
        PoliceKnow = "Weet de politie het al? Laat de melder dat doorgeven als aanvulling; dan stoppen deze berichten.",
        AnswerAt = link => $"Geef antwoord (link alleen voor u): {link}",
        TakeAt = link => $"Neem de zaak over (link alleen voor u): {link}",
        SeeAt = link => $"Bekijk de zaak (link alleen voor u): {link}",
    };
}
