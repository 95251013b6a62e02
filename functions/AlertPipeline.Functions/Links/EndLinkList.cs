namespace AlertPipeline.Functions.Links;

/// <summary>The links of one end.</summary>
/// <param name="Links">Those that stand first, then the newest.</param>
public sealed record EndLinkList(IReadOnlyList<EndLinkView> Links);
