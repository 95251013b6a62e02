namespace AlertPipeline.Identity.Finding;

/// <summary>What the index answered to one query.</summary>
/// <param name="Value">What was sought.</param>
/// <param name="CaseIds">The cases filed under it; one more than <see cref="MatchValue.Most"/> when there are more.</param>
public sealed record IndexAnswer(MatchValue Value, IReadOnlyList<string> CaseIds)
{
    /// <summary>How many rows to read so that it shows whether there are too many.</summary>
    public static int RowsToRead(MatchValue value) => value.Most + 1;

    /// <summary>Whether more cases share the value than tells anything.</summary>
    public bool IsPassedOver => Value.IsBroad && CaseIds.Count > Value.Most;
}
