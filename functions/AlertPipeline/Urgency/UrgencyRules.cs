using NodaTime;
using static AlertPipeline.Urgency.UrgencyConditions;
using static AlertPipeline.Urgency.UrgencyLevel;

namespace AlertPipeline.Urgency;

/// <summary>The rule set: written by people, versioned, published. The highest level that a rule asks for wins.</summary>
public static class UrgencyRules
{
    /// <summary>The version; it changes with every change of a rule.</summary>
    public const string Version = "2026-11-4";

    private const string Police = "Dutch police, when a missing person is urgent";
    private const string PoliceAndUk = "Dutch police, when a missing person is urgent; UK College of Policing, missing persons";
    private const string Minister = "Minister of Asylum and Migration, letter of 9 July 2025";
    private const string Rapporteur = "National Rapporteur on Trafficking in Human Beings, letter of 19 September 2025";

    /// <summary>The rules that can raise the level, in the order in which reasons are given.</summary>
    public static IReadOnlyList<UrgencyRule> Raising { get; } =
    [
        new("U1", Urgent,
            "Het kind is jonger dan 13 jaar of kan jonger dan 13 jaar zijn.", "The child is, or may be, younger than 13.",
            Police, [Age("may be below 13", age => age.From < 13)]),
        new("U2", Urgent,
            "Er zijn tekenen van een misdrijf, dwang, ontvoering of bedreiging.", "There are signs of crime, force, abduction or threat.",
            Police, [Answered(UrgencySigns.CrimeForceAbductionOrThreat)]),
        new("U3", Urgent,
            "Het kind is gezien met onbekende volwassenen of is door hen opgehaald.", "The child was seen with adults nobody knows, or was picked up by them.",
            $"{Police}; {Minister}",
            [Answered(UrgencySigns.SeenWithUnknownAdults), Concern("pick-up", UrgencySigns.PickUpConcern)]),
        new("U4", Urgent,
            "Het kind kan zichzelf iets aandoen.", "The child may harm itself.",
            Police, [Answered(UrgencySigns.SelfHarmRisk)]),
        new("U5", Urgent,
            "Het kind heeft medicijnen of zorg nodig, is zwanger of heeft een beperking.", "The child needs medicine or care, is pregnant, or has an impairment.",
            PoliceAndUk, [Answered(UrgencySigns.NeedsMedicalCare)]),
        new("U6", Urgent,
            "Het kind is weg uit beschermde opvang, of beschermde opvang was nodig.", "The child is missing from protected reception, or protected reception was indicated.",
            $"{Minister}; {Police}",
            [
                WhenMissing("phase", "protected", UrgencySigns.FromProtectedReception),
                WhenMissing("locationCode", "a protected location", UrgencySigns.AtProtectedLocation),
                AnsweredWhenMissing(UrgencySigns.ProtectedReceptionIndicated),
            ]),
        new("U7", Urgent,
            "Er is een duidelijk teken dat dit kind te maken heeft met mensenhandel, ronselen of losgeld.", "There is a concrete signal of trafficking, recruiting or ransom about this child.",
            $"{Rapporteur}; Dutch prosecution guideline on trafficking: signals are always taken up",
            [
                Answered(UrgencySigns.TraffickingSignal),
                Concern("recruiting", UrgencySigns.RecruitingConcern), Concern("ransom-or-extortion", UrgencySigns.RansomConcern),
            ]),
        new("U8", Urgent,
            "Er is gevaar voor eergeweld of een gedwongen huwelijk.", "There is a danger of honour violence or forced marriage.",
            $"{Minister}; Regulation (EU) 2018/1862, article 32(1)(d)", [Answered(UrgencySigns.HonourViolenceOrForcedMarriage)]),
        new("U9", Urgent,
            "Het kind heeft om hulp gevraagd, of familie wordt afgeperst.", "The child asked for help, or relatives are being extorted.",
            Rapporteur,
            [Answered(UrgencySigns.CallForHelpOrExtortion), Concern("ransom-or-extortion", UrgencySigns.RansomConcern)]),
        new("U10", Urgent,
            "Het kind is op een gevaarlijke plek: kou, water, nacht of te voet de grens over.", "The child is in a dangerous place: cold, water, night, or crossing a border on foot.",
            "UK College of Policing, missing persons: the environment", [Answered(UrgencySigns.DangerousEnvironment)]),
        new("H1", High,
            "Het kind is 13, 14 of 15 jaar, of de leeftijd is niet bekend.", "The child is 13, 14 or 15 years old, or the age is not known.",
            "Proposal of this project; Missing Children Europe 2017: the peak age goes down to 13",
            [Age("may be 13 to 15", age => age is { From: <= 15, To: >= 13 }), AgeUnknown]),
        new("H2", High,
            "Het kind verdween onderweg of voor de aanmelding, kwam hier minder dan 72 uur geleden, of heeft nog geen voogd.", "The child disappeared on the way or before it was registered, arrived less than 72 hours ago, or has no guardian yet.",
            "Reports to parliament: children lost during transfers and before registration",
            [
                WhenMissing("phase", "in-transit", UrgencySigns.InTransit),
                WhenMissing("transit", "given", UrgencySigns.OnJourney),
                WhenMissing("phase", "before-registration", UrgencySigns.BeforeRegistration),
                AnsweredWhenMissing(UrgencySigns.ArrivedRecently),
            ]),
        new("H3", High,
            "Dit past niet bij het kind, de telefoon staat uit, of er zijn spullen achtergelaten.", "This is not like the child, the telephone is off, or belongings were left behind.",
            Police,
            [
                Answered(UrgencySigns.BehaviourOutOfCharacter),
                Answered(UrgencySigns.PhoneOff),
                Answered(UrgencySigns.LeftBelongingsBehind),
            ]),
        new("H4", High,
            "Bij deze locatie zijn meer signalen die bij elkaar horen.", "There are other signals at this location that belong together.",
            Rapporteur, [Sign("cluster", "open", UrgencySigns.OpenCluster)]),
        new("H5", High,
            "Het kind was al twee keer of vaker vermist, of kwam eerder gewond of bang terug.", "The child was missing twice or more before, or came back harmed from an earlier time.",
            "NCMEC, children missing from care",
            [Answered(UrgencySigns.SeveralEarlierEpisodes), Answered(UrgencySigns.HarmedEarlier)]),
        new("H6", High,
            "Het kind is al langer dan 24 uur niet gezien.", "The child has not been seen for more than 24 hours.",
            "DT&V guide, departure of unaccompanied minors: the police know within 24 hours", [UnseenForMoreThan(Duration.FromHours(24))]),
    ];

    /// <summary>The rule for everything that none of the others raises.</summary>
    public static UrgencyRule Otherwise { get; } = new("S0", Standard,
        "Er is geen teken van extra gevaar gemeld. Dat betekent niet dat er geen gevaar is.", "No sign of extra danger was reported. That does not mean that there is none.",
        "UK practice: a missing child is never without risk", [new("report", "whatever no other rule asks for", _ => "nothing that raises")]);

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<UrgencyRule> All { get; } = [.. Raising, Otherwise];
}
