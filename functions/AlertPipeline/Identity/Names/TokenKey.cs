namespace AlertPipeline.Identity.Names;

/// <summary>A value under which spellings of one token find each other. It is personal data: only its keyed hash is stored.</summary>
/// <param name="Value">A few consonant classes.</param>
/// <param name="Rarity">How rare it is, in bits.</param>
public sealed record TokenKey(string Value, double Rarity);
