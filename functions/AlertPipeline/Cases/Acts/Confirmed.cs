using AlertPipeline.Reports;

namespace AlertPipeline.Cases.Acts;

/// <summary>What a person made sure of before a child counts as found.</summary>
/// <param name="SeenInPerson">A professional saw the child in person.</param>
/// <param name="Well">The child is well.</param>
/// <param name="PlaceArranged">A safe place to stay is arranged.</param>
/// <param name="GuardianInformed">The guardian knows.</param>
public sealed record Confirmed(Answer SeenInPerson, Answer Well, Answer PlaceArranged, Answer GuardianInformed)
{
    /// <summary>Nobody made sure of anything.</summary>
    public static Confirmed Nothing { get; } = new(Answer.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown);
}
