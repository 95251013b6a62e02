namespace AlertPipeline.Identity.Names;

/// <summary>A name that many bear.</summary>
/// <param name="Name">Its usual spelling.</param>
/// <param name="Bits">How rare it is among the people the app is about: one of two to the power of this many bears it.</param>
/// <param name="Skeletons">The skeletons of that spelling, by which its other spellings are found too.</param>
internal sealed record KnownName(string Name, double Bits, IReadOnlyList<string> Skeletons);
