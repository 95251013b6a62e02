namespace AlertPipeline.Functions.DeadLetters;

/// <summary>A list of dead letters.</summary>
/// <param name="Items">The dead letters.</param>
/// <param name="Unreadable">Ids of dead letters whose rows cannot be read; null when there are none.</param>
public sealed record DeadLetterList(IReadOnlyList<DeadLetterView> Items, IReadOnlyList<string>? Unreadable);
