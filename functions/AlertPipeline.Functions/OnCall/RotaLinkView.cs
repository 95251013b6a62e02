using NodaTime;

namespace AlertPipeline.Functions.OnCall;

/// <summary>A link to a calendar.</summary>
/// <param name="Url">The address to subscribe to. Whoever has it can see those shifts.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record RotaLinkView(Uri Url, Instant ExpiresAt);
