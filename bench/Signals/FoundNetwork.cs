using AlertPipeline.Clusters;
using NodaTime;

namespace Bench.Signals;

/// <summary>What became of a hidden network of three or more pieces.</summary>
/// <param name="Network">The network.</param>
/// <param name="FirstKnownAt">When its first piece was reported.</param>
/// <param name="ThirdKnownAt">When its third piece was reported.</param>
/// <param name="NoticeAt">By each rule that found it, when: the first notice that holds two of its pieces.</param>
internal sealed record FoundNetwork(HiddenNetwork Network, Instant FirstKnownAt, Instant ThirdKnownAt, IReadOnlyDictionary<ClusterRule, Instant> NoticeAt);
