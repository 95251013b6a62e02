using System.Globalization;

namespace AlertPipeline.Identity.Explaining;

/// <summary>The waterfall in Dutch.</summary>
internal static class DutchWaterfallTexts
{
    public static WaterfallTexts Texts { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("nl-NL"),
        Sentence = row => row.Dutch,
        Names = "Namen: {0} / {1}",
        NoName = "(geen naam)",
        Start = "Begin: de meeste meldingen die op elkaar lijken gaan toch over twee kinderen",
        Sum = "Samen: {0}",
        Trust = ". Daarvan telt {0}, want de gegevens hangen samen",
        Probability = "Kans dat het om één kind gaat: {0}",
        Less = "minder dan 0,1%",
        More = "meer dan 99,9%",
        Verdicts = new Dictionary<Likeness, string>
        {
            [Likeness.Same] = "Gevolg: deze twee meldingen zijn genoeg om te koppelen.",
            [Likeness.Possible] = "Gevolg: misschien hetzelfde kind. Het systeem koppelt niet zelf; een mens moet kijken.",
            [Likeness.Different] = "Gevolg: deze twee meldingen worden niet gekoppeld.",
        },
        Reasons = new Dictionary<MatchReason, string>
        {
            [MatchReason.Stated] = "Waarom: de partner die ze stuurde zegt zelf dat ze over één kind gaan.",
            [MatchReason.Probable] = "Waarom: de kans is minstens {1}.",
            [MatchReason.Improbable] = "Waarom: de kans is kleiner dan {2}.",
            [MatchReason.Unsure] = "Waarom: de kans is kleiner dan {1}, en zoveel is nodig om te koppelen.",
            [MatchReason.UnsureByPlaceAndTime] = "Waarom: de kans is kleiner dan {1}. Zoveel is nodig als naast de namen alleen tijd en plaats overeenkomen, want kinderen gaan vaak samen weg.",
            [MatchReason.NothingOfTheChild] = "Waarom: niets van het kind zelf komt genoeg overeen. Tijd en plaats alleen zijn geen bewijs, want kinderen gaan vaak samen weg.",
            [MatchReason.SeveralKinds] = "Wat voor één kind spreekt: {0}.",
            [MatchReason.NothingForbids] = "Waarom: er is niets dat koppelen verbiedt.",
            [MatchReason.OneKind] = "Waarom: er is maar één soort bewijs voor één kind ({0}), en koppelen vraagt er twee.",
            [MatchReason.OtherGivenNames] = "Waarom: de voornamen zijn die van twee kinderen, zoals broers, zussen of tweelingen.",
            [MatchReason.UnsureGivenNames] = "Waarom: het is niet zeker dat de voornamen één naam zijn, of welke naam de voornaam is.",
            [MatchReason.OtherSex] = "Waarom: het geslacht verschilt en de voornaam is niet zeker dezelfde.",
            [MatchReason.OtherVNumbers] = "Waarom: elke melding heeft een eigen V-nummer.",
            [MatchReason.SameBatch] = "Waarom: beide meldingen kwamen in één lijst van de partner, en zo'n lijst noemt elk kind één keer.",
            [MatchReason.OtherPartnerFiles] = "Waarom: het zijn twee dossiers van één partner, die er voor elk kind één heeft.",
            [MatchReason.SingleName] = "Waarom: alleen namen die veel kinderen hebben komen overeen, met alleen tijd en plaats erbij.",
            [MatchReason.TooLittle] = "Let op: een van de meldingen zegt te weinig over het kind. Een hele naam of een V-nummer is genoeg; vraag de melder ernaar.",
        },
        Kinds = new Dictionary<EvidenceGroups, string>
        {
            [EvidenceGroups.Name] = "de namen",
            [EvidenceGroups.Date] = "de geboortedatum",
            [EvidenceGroups.Identifier] = "een nummer",
            [EvidenceGroups.PlaceAndTime] = "tijd en plaats",
            [EvidenceGroups.Statement] = "wat de partner zegt",
        },
        And = " en ",
    };
}
