using NodaTime;

namespace AlertPipeline.Functions.Directory;

/// <summary>Somebody whose webhook answered that it is there no more.</summary>
/// <param name="Id">The short name of the person.</param>
/// <param name="Kind">The channel.</param>
/// <param name="Since">Since when that is known.</param>
public sealed record GoneContactView(string Id, string Kind, Instant Since);
