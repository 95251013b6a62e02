using AlertPipeline;

namespace Bench.Signals;

/// <summary>A line of the picture.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Found">The share of the networks that it found.</param>
/// <param name="Days">The median of the days from the first piece of a network to its notice; null when it found none.</param>
/// <param name="False">Its false notices for each place and quarter, by size of place.</param>
internal sealed record PictureRow(string Name, double Found, double? Days, IReadOnlyList<double> False)
{
    /// <summary>A line for each rule, then one for all rules together.</summary>
    public static IReadOnlyList<PictureRow> Of(SignalsResult result) =>
    [
        .. result.Rules.Select(rule => new PictureRow(
            rule.Rule.ToWord().Replace('-', ' '),
            (double)rule.NetworksFound / result.Networks,
            rule.MedianDays,
            [.. result.Sizes.Select(size => size.Rules.GetValueOrDefault(rule.Rule))])),
        new("all rules", result.FoundShare, result.MedianDays, [.. result.Sizes.Select(size => size.FalsePerLocationAndQuarter)]),
    ];
}
