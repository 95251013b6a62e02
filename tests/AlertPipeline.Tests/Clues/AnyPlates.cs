using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Clues;

/// <summary>Number plates that are easily taken for one another.</summary>
internal static class AnyPlates
{
    /// <summary>A whole plate of four to nine characters; one at least is a digit.</summary>
    public static Gen<string> Whole { get; } =
        from length in Gen.Choose(4, 9)
        from letters in Gen.Elements("12XZ".ToCharArray()).ListOf(length - 1)
        select $"1{string.Concat(letters)}";

    /// <summary>A plate, whole or with up to two characters that nobody could read.</summary>
    public static Gen<string> One { get; } =
        from plate in Whole.Where(plate => plate.Length >= 6)
        from hidden in Gen.Choose(0, plate.Length * 2).Two()
        select string.Concat(plate.Select((letter, at) => at == hidden.Item1 || at == hidden.Item2 ? '?' : letter));
}
