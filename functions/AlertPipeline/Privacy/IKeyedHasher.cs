namespace AlertPipeline.Privacy;

/// <summary>Turns values into keyed hashes that can be compared without being read.</summary>
public interface IKeyedHasher
{
    /// <summary>
    /// The match keys of a value: under the present index key first, then under each older one that rows may still carry.
    /// Safe as a table key; starts with the version of its key.
    /// </summary>
    /// <param name="kind">What sort of value it is, so that equal texts of different sorts do not meet.</param>
    /// <param name="value">The normalised value.</param>
    IReadOnlyList<string> MatchKeys(string kind, string value);

    /// <summary>A keyed hash of 32 bytes that never changes: ids are derived from it, so its key is never rotated.</summary>
    /// <param name="kind">What sort of value it is.</param>
    /// <param name="value">The value.</param>
    byte[] Identify(string kind, string value);
}
