using AlertPipeline.Privacy;

namespace AlertPipeline.Clues;

/// <summary>The id of a clue, by which people speak of it without saying it: a keyed hash of its first key.</summary>
public static class ClueId
{
    /// <summary>The id of a clue.</summary>
    public static string Of(Clue clue, IKeyedHasher hasher) => Of(ClueKeys.Written(clue)[0].ToText(), hasher);

    /// <summary>The id of the clue whose first key has this text.</summary>
    public static string Of(string key, IKeyedHasher hasher) => DerivedId.Reference(hasher.Identify("clue", key));

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsOne(string text) => DerivedId.IsCase(text);
}
