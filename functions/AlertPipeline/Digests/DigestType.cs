using AlertPipeline.Reports;

namespace AlertPipeline.Digests;

/// <summary>The signals of one type.</summary>
/// <param name="Type">The type. A signal can have several.</param>
/// <param name="Numbers">How many there were.</param>
public sealed record DigestType(ConcernType Type, DigestNumbers Numbers);
