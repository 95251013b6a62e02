namespace AlertPipeline.Directory;

/// <summary>A word of a text about a place.</summary>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsTitle">Whether it was written with one capital, at its beginning.</param>
internal readonly record struct PlaceWord(int Start, int End, bool IsTitle);
