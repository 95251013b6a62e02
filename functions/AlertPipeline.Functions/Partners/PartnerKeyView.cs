using NodaTime;

namespace AlertPipeline.Functions.Partners;

/// <summary>A key of a partner, as far as it is shown.</summary>
/// <param name="Id">The beginning of its hash.</param>
/// <param name="LastUsedAt">When it was last used, to the minute; null when it never was.</param>
public sealed record PartnerKeyView(string Id, Instant? LastUsedAt);
