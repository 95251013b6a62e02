using AlertPipeline.DeadLetters;

namespace AlertPipeline.Storage;

/// <summary>Dead letters as they were found.</summary>
/// <param name="Letters">Those that can be read.</param>
/// <param name="Unreadable">The ids of those whose rows cannot be read.</param>
public sealed record FoundDeadLetters(IReadOnlyList<DeadLetter> Letters, IReadOnlyList<string> Unreadable);
