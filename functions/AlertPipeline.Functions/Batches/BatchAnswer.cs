using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Batches;

/// <summary>The answer to a batch.</summary>
/// <param name="Items">What came of each line that was not blank, in order.</param>
/// <param name="Accepted">How many are stored.</param>
/// <param name="Refused">How many are not.</param>
public sealed record BatchAnswer(IReadOnlyList<BatchOutcome> Items, int Accepted, int Refused)
{
    /// <summary>The answer about all lines.</summary>
    public static BatchAnswer Of(IReadOnlyList<BatchOutcome> items)
    {
        var accepted = items.Count(item => item.Status == StatusCodes.Status202Accepted);
        return new(items, accepted, items.Count - accepted);
    }
}
