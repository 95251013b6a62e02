using AlertPipeline.Urgency;

namespace AlertPipeline.Cases;

/// <summary>Urgency in few words, for the timeline: the level and the ids of the rules.</summary>
internal static class Reasons
{
    public static string Of(UrgencyAssessment urgency) => $"{urgency.Level.ToWord()}: {string.Join(", ", urgency.Reasons.Select(reason => reason.Rule))}";
}
