namespace AlertPipeline.Identity.Names;

/// <summary>A name that many bear.</summary>
/// <param name="Name">Its usual spelling.</param>
/// <param name="Bits">How rare it is among the people the app is about: one of two to the power of this many bears it.</param>
internal sealed record KnownName(string Name, double Bits);
