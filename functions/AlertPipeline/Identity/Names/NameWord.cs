namespace AlertPipeline.Identity.Names;

/// <summary>A word of a name.</summary>
/// <param name="Written">As it is written.</param>
/// <param name="Letters">In lower case, without marks; apostrophes stay because they can stand for a sound.</param>
internal sealed record NameWord(string Written, string Letters)
{
    /// <summary>Two words as one; letters on both sides of the hyphen do not sound together.</summary>
    public static NameWord Join(NameWord one, NameWord other) => new($"{one.Written} {other.Written}", $"{one.Letters}-{other.Letters}");
}
