using AlertPipeline.Cap;
using AlertPipeline.Urgency;
using NodaTime.Text;

namespace AlertPipeline.Texts;

/// <summary>What messages share, in English.</summary>
internal static class EnglishCommonTexts
{
    public static CommonTexts Texts { get; } = new()
    {
        Levels = new Dictionary<UrgencyLevel, string> { [UrgencyLevel.Urgent] = "URGENT", [UrgencyLevel.High] = "HIGH", [UrgencyLevel.Standard] = "STANDARD" },
        Prefixes = new Dictionary<CapStatus, string> { [CapStatus.Actual] = "", [CapStatus.Exercise] = "EXERCISE - ", [CapStatus.Test] = "TEST - " },
        Emergency = "Call 112 if there is danger now. Wait for nothing.",
        ShortEmergency = "Call 112.",
        Danger = "Danger now? Call 112.",
        Judged = rules => $"set by a member of staff; rules: {rules}",
        Urgency = words => $"Urgency (advice): {words}",
        Units = names => $"Police unit: {names}",
        NoUnit = "unknown, national contact",
        ShortNoUnit = "Unit unknown",
        About = (what, caseId) => $"{what}: case {caseId}",
        Subject = (level, what, caseId) => $"{level} - {what} - case {caseId}",

        // The name of the month: readers of English do not agree whether 03-04 is in March or in April.
        Moments = LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm"),
        ShortMoments = LocalDateTimePattern.CreateWithInvariantCulture("d MMM HH:mm"),
        Reasons = new Dictionary<string, string>
        {
            ["U1"] = "age",
            ["U2"] = "danger",
            ["U3"] = "company",
            ["U4"] = "wellbeing",
            ["U5"] = "wellbeing",
            ["U6"] = "stay",
            ["U7"] = "signal",
            ["U8"] = "threat",
            ["U9"] = "call for help",
            ["U10"] = "surroundings",
            ["H1"] = "age",
            ["H2"] = "journey or short stay",
            ["H3"] = "unusual",
            ["H4"] = "more signals",
            ["H5"] = "missing before",
            ["H6"] = "not seen for long",
            ["S0"] = "no further danger reported",
        },
    };
}
