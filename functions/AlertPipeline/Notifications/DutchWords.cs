using AlertPipeline.Cases;
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

    /// <summary>
    /// The level, whether a person set it, and the ids of the rules that fired; without their sentences, which tell of state care and of victims.
    /// </summary>
    public static string UrgencyOf(Case current)
    {
        var rules = string.Join(", ", current.Urgency.Reasons.Select(reason => reason.Rule));
        return $"{Of(current.Urgency.Level)} ({(current.Judgement is null ? rules : $"bepaald door een medewerker; regels: {rules}")})";
    }
}
