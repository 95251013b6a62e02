using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>The receipt in Dutch.</summary>
internal static class DutchReceiptTexts
{
    public static ReceiptTexts Texts { get; } = new()
    {
        Language = "nl",
        Other = ("en", "English"),
        Title = "Uw melding is ontvangen",
        WithdrawnTitle = "Uw melding is ingetrokken",
        AlarmTitle = "Bel nu 112",
        Alarm = "Dit kind kan in gevaar zijn. Met deze melding is 112 niet gebeld.",
        Danger = "Is er gevaar? Bel",
        Exercise = "Dit is een oefening. Er wordt geen kind gezocht.",
        State = "Stand van zaken",
        Withdrawn = "Ingetrokken op",
        ReceivedAt = "Ontvangen op",
        Number = "Nummer",
        NextHeading = "Wat er nu gebeurt",
        AtTheLatest = "uiterlijk",
        AtOnce = "meteen",
        MissingHeading = "Dit weten wij nog niet",
        MissingAdvice = "Weet u het later wel? Vertel het dan aan de persoon die u belt.",
        Masked = "Een deel van uw melding hebben wij niet bewaard: een nummer dat op een BSN lijkt, of de plaats van beschermde opvang.",
        Keep = "Bewaar het adres van deze pagina. U ziet hier hoe het verder gaat, tot",
        Reload = "Kijk opnieuw",
        Print = "Print deze pagina",
        WithdrawHeading = "Is het kind er weer?",
        ConcernWithdrawHeading = "Was het een vergissing?",
        WithdrawAsk = "Melding intrekken",
        WithdrawSure = "Trek de melding alleen in als u het kind zelf heeft gezien, of als de melding een vergissing was. De persoon die dienst heeft krijgt dan meteen een bericht. Er wordt niets gewist.",
        ConcernWithdrawSure = "Trek de melding alleen in als het een vergissing was. De persoon die dienst heeft krijgt dan meteen een bericht. Er wordt niets gewist.",
        InvalidTitle = "Deze link werkt niet",
        Invalid = "De link is verlopen of niet volledig.",
        NewReport = "Nieuwe melding",
        States = new Dictionary<ReportStatus, string>
        {
            [ReportStatus.Received] = "De melding is bewaard en wordt verwerkt.",
            [ReportStatus.Processed] = "De melding is verwerkt.",
            [ReportStatus.Failed] = "De melding is bewaard. Verwerken lukte niet vanzelf.",
        },
        Nexts = new Dictionary<OutlookWhat, string>
        {
            [OutlookWhat.PersonOnCallTold] = "De persoon die dienst heeft krijgt een bericht",
            [OutlookWhat.GuardianTold] = "De voogd krijgt een bericht",
            [OutlookWhat.HandedToPolice] = "De zaak gaat naar de politie",
            [OutlookWhat.PersonLooks] = "Een medewerker bekijkt de melding",
            [OutlookWhat.KeptAsSignal] = "De melding blijft bewaard als signaal",
            [OutlookWhat.ExerciseExpires] = "De oefening wordt gewist",
        },
        Facts = new Dictionary<string, string>
        {
            ["/child/fullName"] = "de naam van het kind",
            ["/child/birthDate"] = "hoe oud het kind is",
            ["/child/sex"] = "of het een jongen of een meisje is",
            ["/child/description"] = "hoe het kind eruitziet",
            ["/lastSeen/municipalityCode"] = "in welke gemeente het kind het laatst is gezien",
            ["/phase"] = "waar het kind verbleef",
            ["/transit/from"] = "waar het kind vertrok",
            ["/transit/to"] = "waar het kind moest aankomen",
            ["/transit/expectedAt"] = "wanneer het kind moest aankomen",
            ["/circumstances"] = "of het kind in gevaar is",
            ["/notified/guardian"] = "of de voogd het weet",
            ["/notified/police"] = "of de politie het weet",
            ["/concern/types"] = "wat u zag of hoorde",
            ["/concern/source"] = "van wie u het weet",
            ["/concern/at"] = "wanneer het was",
            ["/concern/place"] = "waar het was",
        },
    };
}
