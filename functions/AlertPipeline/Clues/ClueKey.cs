namespace AlertPipeline.Clues;

/// <summary>A value by which pieces with the same clue find each other. It can tell of a person: only its keyed hash is stored.</summary>
/// <param name="Kind">What sort of value: one of <see cref="ClueKinds"/>.</param>
/// <param name="Value">The normalised value.</param>
public sealed record ClueKey(string Kind, string Value)
{
    /// <summary>Both in one text.</summary>
    public string ToText() => $"{Kind}\n{Value}";
}
