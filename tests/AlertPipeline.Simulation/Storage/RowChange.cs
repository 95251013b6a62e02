namespace AlertPipeline.Simulation.Storage;

/// <summary>One change of one row.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Address">To which row.</param>
/// <param name="Properties">What it is to hold; empty for a deletion.</param>
/// <param name="IfMatch">The version that is changed, <c>*</c> for any that is there, null for an upsert.</param>
public sealed record RowChange(ChangeKind Kind, RowAddress Address, IReadOnlyDictionary<string, object> Properties, string? IfMatch = null)
{
    /// <summary>Any version, as long as there is one.</summary>
    public const string AnyVersion = "*";
}
