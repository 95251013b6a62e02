using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>What a link in an alert is good for: one person, one case, one purpose, until it expires.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PersonId">The person.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="Purpose">What it lets the person do.</param>
public sealed record Link(string CaseId, string PersonId, Instant ExpiresAt, LinkPurpose Purpose = LinkPurpose.Acknowledge);
