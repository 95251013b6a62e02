using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>The values of the answers to choose from: the words of the API.</summary>
internal static class FormChoices
{
    /// <summary>The phase between two places.</summary>
    public static string InTransit { get; } = Phase.InTransit.ToWord();

    /// <summary>The phase that is urgent by itself.</summary>
    public static string Protected { get; } = Phase.Protected.ToWord();

    /// <summary>A question about the circumstances.</summary>
    public static string Of(Circumstance circumstance) => circumstance.ToField();

    /// <summary>A range of ages.</summary>
    public static string Of(AgeRange ages) => $"{ages.From}-{ages.To}";

    /// <summary>The values of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(EnumWords.ToWord)];

    /// <summary>The same with the first one, which stands for unknown or another one, last.</summary>
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum => [.. Known<T>(), All<T>()[0]];

    /// <summary>The same without the first one, which stands for unknown.</summary>
    public static IReadOnlyList<string> Known<T>()
        where T : struct, Enum => [.. All<T>().Skip(1)];
}
