namespace AlertPipeline.Texts;

/// <summary>Notices of clusters in Dutch.</summary>
internal static class DutchClusterTexts
{
    public static ClusterTexts Texts { get; } = new()
    {
        ToContacts = "Meldingen die mogelijk bij elkaar horen",
        ToPolice = "Overdracht aan de politie van meldingen die mogelijk bij elkaar horen",
        Subject = (what, noticeId) => $"{what} - kenmerk {noticeId}",
        About = (what, noticeId) => $"{what}: kenmerk {noticeId}",
        NewestCase = caseId => $"Zaak van de nieuwste melding: {caseId}",
        ContactTask = "Kijk welke meldingen het zijn, waarom ze bij elkaar staan en wanneer dat niet klopt.",
        PoliceTask = "Kijk welke meldingen het zijn en laat weten of u het overneemt. Als u het niet overneemt: zeg waarom.",
        PersonDecides = "Het systeem legt ze alleen naast elkaar. Een mens beslist of ze bij elkaar horen.",
        DecideAt = link => $"Bekijk het en beslis (link alleen voor u): {link}",
    };
}
