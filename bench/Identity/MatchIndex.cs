using AlertPipeline.Identity;
using AlertPipeline.Storage;

namespace Bench.Identity;

/// <summary>
/// Stands in for <see cref="MatchKeyStore"/>: the same values, the same point queries and the same limit, in memory.
/// The values are not hashed and no storage is asked, so its time is not that of the real one.
/// </summary>
internal sealed class MatchIndex
{
    private readonly Dictionary<MatchValue, SortedSet<string>> rows = [];

    /// <summary>Files a case under everything its report says.</summary>
    public void Write(IdentityFacts facts, string caseId)
    {
        foreach (var value in MatchValue.Of(facts))
        {
            if (!rows.TryGetValue(value, out var ids))
            {
                rows[value] = ids = new SortedSet<string>(StringComparer.Ordinal);
            }

            ids.Add(caseId);
        }
    }

    /// <summary>The cases that share a value with a report.</summary>
    public FoundKeys Find(IdentityFacts facts)
    {
        var values = MatchValue.Of(facts);
        return new FoundKeys([.. values.SelectMany(Query).Distinct(StringComparer.Ordinal)], values.Count);
    }

    private IEnumerable<string> Query(MatchValue value) =>
        rows.TryGetValue(value, out var ids) ? ids.Take(value.IsSelective ? int.MaxValue : MatchKeyStore.MostByName) : [];
}
