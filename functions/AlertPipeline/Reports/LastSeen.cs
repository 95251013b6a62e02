using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>When and where the child was last seen. The deadlines count from <see cref="At"/>.</summary>
/// <param name="At">The moment; null when unknown.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="MunicipalityCode">The CBS code of the municipality, such as GM1950; null when unknown.</param>
/// <param name="LocationCode">The partner's code of the reception location.</param>
/// <param name="Place">The place in free text.</param>
public sealed record LastSeen(
    Instant? At = null, Certainty Certainty = Certainty.Unknown, string? MunicipalityCode = null, string? LocationCode = null, string? Place = null);
