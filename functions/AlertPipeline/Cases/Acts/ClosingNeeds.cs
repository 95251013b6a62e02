using AlertPipeline.Reports;

namespace AlertPipeline.Cases.Acts;

/// <summary>
/// Works out what is still needed to close a case. A child is missing until somebody has seen that it is well and safe: being located is not enough,
/// and a child without a place to stay disappears again.
/// </summary>
public static class ClosingNeeds
{
    /// <summary>Every need that is open; empty when the case can be closed.</summary>
    public static IReadOnlyList<ClosingNeed> Of(ClosingRequest wish) => [.. Of(wish.Reason).Where(need => !IsMet(need, wish))];

    private static ClosingNeed[] Of(ClosingReason reason) => reason switch
    {
        ClosingReason.Found => [ClosingNeed.SeenInPerson, ClosingNeed.Well, ClosingNeed.PlaceArranged, ClosingNeed.GuardianInformed],
        ClosingReason.FoundElsewhere => [ClosingNeed.Authority, ClosingNeed.GuardianInformed],
        _ => [],
    };

    private static bool IsMet(ClosingNeed need, ClosingRequest wish) => need switch
    {
        ClosingNeed.SeenInPerson => wish.Confirmed.SeenInPerson == Answer.Yes,
        ClosingNeed.Well => wish.Confirmed.Well == Answer.Yes,
        ClosingNeed.PlaceArranged => wish.Confirmed.PlaceArranged == Answer.Yes,
        ClosingNeed.GuardianInformed => wish.Confirmed.GuardianInformed == Answer.Yes,
        _ => wish.Authority is not null,
    };
}
