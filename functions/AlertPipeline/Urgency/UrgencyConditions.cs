using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Urgency;

/// <summary>The few shapes that conditions of rules have.</summary>
internal static class UrgencyConditions
{
    private const string Yes = "yes";

    public static UrgencyCondition Age(string when, Func<AgeSpan, bool> holds) =>
        new("age", when, input => input.Age is { } age && holds(age) ? age.ToString() : null);

    public static UrgencyCondition AgeUnknown { get; } =
        new("age", "unknown, in a report of a missing child", input => input is { Age: null, Kind: ReportKind.Missing } ? "unknown" : null);

    /// <summary>A question that was answered with yes; a sign has the name of its question.</summary>
    public static UrgencyCondition Answered(UrgencySigns sign) => Sign($"circumstances.{sign.ToField()}", Yes, sign);

    /// <summary>The same, where it says something about a missing child only.</summary>
    public static UrgencyCondition AnsweredWhenMissing(UrgencySigns sign) => WhenMissing($"circumstances.{sign.ToField()}", Yes, sign);

    public static UrgencyCondition Sign(string input, string value, UrgencySigns sign) => new(input, value, given => Has(given, sign) ? value : null);

    /// <summary>What says something about a missing child only: where it is, when it is there, endangers nobody.</summary>
    public static UrgencyCondition WhenMissing(string input, string value, UrgencySigns sign) =>
        new(input, $"{value}, and the child is missing", given => given.ChildIsMissing && Has(given, sign) ? value : null);

    /// <summary>A weak signal by itself; once the child is missing it is what the rule asks for.</summary>
    public static UrgencyCondition Concern(string type, UrgencySigns sign) => WhenMissing("concern.types", type, sign);

    public static UrgencyCondition UnseenForMoreThan(Duration limit) => new(
        "lastSeen.at", $"more than {limit.TotalHours:0} hours before a report of a missing child",
        input => input.UnseenFor is { } unseen && unseen > limit ? $"more than {limit.TotalHours:0} hours before" : null);

    private static bool Has(UrgencyInput input, UrgencySigns sign) => (input.Signs & sign) != UrgencySigns.None;
}
