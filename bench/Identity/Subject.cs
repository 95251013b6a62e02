using AlertPipeline.Identity;

namespace Bench.Identity;

/// <summary>A report, or a record, with the truth about it. Only <see cref="Facts"/> go into a decision; everything else judges it.</summary>
internal sealed record Subject
{
    /// <summary>Tells it from every other of the run.</summary>
    public required string Id { get; init; }

    /// <summary>What is compared.</summary>
    public required IdentityFacts Facts { get; init; }

    /// <summary>Which child it really is about.</summary>
    public required string Child { get; init; }

    /// <summary>Of which family that child is; null where the file does not say.</summary>
    public string? Family { get; init; }

    /// <summary>For each way of grouping, such as sex, the group it is in: fairness is measured by them.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = new Dictionary<string, string>();
}
