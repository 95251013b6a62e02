using System.Runtime.InteropServices;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Storage;

namespace Bench.Identity;

/// <summary>
/// Stands in for <see cref="MatchKeyStore"/>: the same values, the same point queries and the same limits, in memory. A value is kept as 64 bits
/// and no storage is asked, so its time is not that of the real one. A query answers the newest rows first, storage those with the lowest ids.
/// </summary>
internal sealed class MatchIndex
{
    private const int None = -1;

    private readonly Dictionary<ulong, int> newest = [];
    private readonly List<(int Case, int Before)> rows = [];
    private readonly List<string> cases = [];

    /// <summary>How many rows were written.</summary>
    public int Rows => rows.Count;

    /// <summary>Files a case under the values of one of its reports.</summary>
    public void Write(IEnumerable<MatchValue> values, string caseId)
    {
        cases.Add(caseId);
        foreach (var value in values)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, Hash(value), out var isKnown);
            rows.Add((cases.Count - 1, isKnown ? row : None));
            row = rows.Count - 1;
        }
    }

    /// <summary>The cases that share a value with a report.</summary>
    public IndexHits Find(IEnumerable<MatchValue> values) =>
        IndexHits.Of([.. values.Select(value => new IndexAnswer(value, [.. Query(value).Take(IndexAnswer.RowsToRead(value))]))]);

    private IEnumerable<string> Query(MatchValue value)
    {
        for (var row = newest.GetValueOrDefault(Hash(value), None); row != None; row = rows[row].Before)
        {
            yield return cases[rows[row].Case];
        }
    }

    // FNV-1a.
    private static ulong Hash(MatchValue value) =>
        $"{value.Kind}\n{value.Value}".Aggregate(14695981039346656037ul, (hash, letter) => unchecked((hash ^ letter) * 1099511628211ul));
}
