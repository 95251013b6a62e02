using AlertPipeline.Urgency;

namespace AlertPipeline.Notifications;

/// <summary>The words that messages and pages share, in Dutch.</summary>
public static class DutchWords
{
    /// <summary>The level in one word, in capitals.</summary>
    public static string Of(UrgencyLevel level) => level switch
    {
        UrgencyLevel.Urgent => "SPOED",
        UrgencyLevel.High => "HOOG",
        _ => "STANDAARD",
    };

    /// <summary>The level and the ids of the rules that gave it, without their sentences, which tell of state care and of victims.</summary>
    public static string Of(UrgencyAssessment urgency) => $"{Of(urgency.Level)} ({string.Join(", ", urgency.Reasons.Select(reason => reason.Rule))})";
}
