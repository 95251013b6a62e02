using AlertPipeline.Cases;

namespace AlertPipeline.Texts;

/// <summary>Hand-overs in Dutch.</summary>
internal static class DutchHandOverTexts
{
    public static HandOverTexts Texts { get; } = new()
    {
        Offer = isMissing => $"Overdracht van een {(isMissing ? "vermissing" : "signaal")} aan de politie",
        Code = "Code voor de overdracht",
        ShortCode = code => $"code {code}",
        Ended = reason => reason switch
        {
            ClosingReason.Found or ClosingReason.FoundElsewhere => "Kind gevonden, de zaak is gesloten",
            ClosingReason.ExerciseOver => "De oefening is voorbij",
            ClosingReason.ReportedInError => "Per vergissing gemeld, de zaak is gesloten",
            _ => "De zaak is gesloten",
        },
        ShortQuestions = phone => $"Vragen? Bel {phone}",
        Genuine = phone => $"Twijfelt u of dit bericht echt is? Bel het piket: {phone}. De pagina toont het woord van de dag; wie u belt, noemt het ook.",
        OfferLines = link =>
        [
            "Neem de zaak aan met uw naam en uw nummer, of zeg waarom u dat niet doet. Dan vragen wij meteen het volgende contact.",
            "De code voor de pagina komt langs een andere weg. Kwam er geen? Bel het piket.",
            $"Bekijk de overdracht (link alleen voor u): {link}",
        ],
        CodeLines = code => [$"Code: {code}", "Typ deze code op de pagina van de overdracht. De link kwam langs een andere weg.", "Geef de code aan niemand door."],
        EndedLines = link => ["Wat u over deze zaak kreeg, geldt niet meer. U hoeft niets te doen.", $"Bericht van het einde (CAP), met uw code: {link}"],
    };
}
