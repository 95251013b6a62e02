namespace AlertPipeline.Functions.Partners;

/// <summary>The partners.</summary>
/// <param name="Items">Each of them, in the order of the directory.</param>
public sealed record PartnerList(IReadOnlyList<PartnerView> Items);
