namespace AlertPipeline.Functions.Labels;

/// <summary>A list of labelled pairs.</summary>
/// <param name="Items">The pairs.</param>
public sealed record LabelledPairList(IReadOnlyList<LabelledPairView> Items);
