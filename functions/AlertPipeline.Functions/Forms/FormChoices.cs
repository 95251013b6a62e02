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

    /// <summary>The values of an enum, in its order, with the one for unknown last.</summary>
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(EnumWords.ToWord).ToList();
        return [.. words.Skip(1), words[0]];
    }
}
