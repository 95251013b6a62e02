namespace AlertPipeline.Functions.DeadLetters;

/// <summary>A list of dead letters.</summary>
/// <param name="Items">The dead letters.</param>
public sealed record DeadLetterList(IReadOnlyList<DeadLetterView> Items);
