using NodaTime;

namespace AlertPipeline.Functions.Digests;

/// <summary>A link to a digest.</summary>
/// <param name="Url">The address of the page. Whoever has it can read the digest.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record DigestLinkView(Uri Url, Instant ExpiresAt);
