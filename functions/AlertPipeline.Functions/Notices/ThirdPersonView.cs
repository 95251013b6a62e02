using AlertPipeline.Clues;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>What a report says of third persons.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Until">When it is deleted.</param>
/// <param name="Clues">What it says, as given.</param>
/// <param name="ClueIds">The ids of the clues in it that can join pieces.</param>
/// <param name="ReadBy">Who read it, this time included, the first one first.</param>
public sealed record ThirdPersonView(string ReportId, Instant Until, ReportedClues Clues, IReadOnlyList<string> ClueIds, IReadOnlyList<ThirdPersonRead> ReadBy);
