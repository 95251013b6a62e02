using AlertPipeline.Reports;

namespace AlertPipeline.Urgency;

/// <summary>The rule set: written by people, versioned, published. The highest level that a rule asks for wins.</summary>
public static class UrgencyRules
{
    /// <summary>The version; it changes with every change of a rule.</summary>
    public const string Version = "2026-11-2";

    /// <summary>The rules in the order in which reasons are given.</summary>
    public static IReadOnlyList<UrgencyRule> All { get; } =
    [
        new("U1", UrgencyLevel.Urgent,
            "Het kind is jonger dan 13 jaar of kan jonger dan 13 jaar zijn.", "The child is, or may be, younger than 13.",
            "Police: children under 13 are urgent", input => input.Age is { From: < 13 }),
        new("U2", UrgencyLevel.Urgent,
            "Er zijn signalen van een misdrijf, dwang, ontvoering of bedreiging.", "There are signs of crime, force, abduction or threat.",
            "Police: indications of a crime", input => input.CrimeForceAbductionOrThreat == Answer.Yes),
        new("U6", UrgencyLevel.Urgent,
            "Het kind is weg uit beschermde opvang, of beschermde opvang was nodig.", "The child is missing from protected reception, or protected reception was indicated.",
            "Letter of the Minister of Asylum and Migration, 9 July 2025; police: danger",
            input => input.Phase == Phase.Protected || input.ProtectedReceptionIndicated == Answer.Yes),
        new("H1", UrgencyLevel.High,
            "Het kind is 13, 14 of 15 jaar, of de leeftijd is niet bekend.", "The child is 13, 14 or 15 years old, or the age is not known.",
            "Proposal of this project: the peak age goes down to 13", input => input is { Age: { From: <= 15, To: >= 13 } } or { Age: null, Kind: ReportKind.Missing }),
        new("S0", UrgencyLevel.Standard,
            "Een kind alleen is weg en niemand weet waar het is.", "A child on its own is missing and nobody knows where.",
            "UK practice: a missing child is never without risk", _ => true),
    ];
}
