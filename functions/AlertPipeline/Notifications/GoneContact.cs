using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>A contact whose receiver said that it is there no more (HTTP 410).</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Kind">The channel.</param>
/// <param name="Since">Since when that is known, UTC.</param>
public sealed record GoneContact(string PersonId, ChannelKind Kind, Instant Since);
