using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>Which digest somebody wants: of a location, or of the region of a police unit.</summary>
/// <param name="Month">The month.</param>
/// <param name="Partner">The id of the partner whose code it is; null for a region.</param>
/// <param name="Code">The partner's code of the location; null for a region.</param>
/// <param name="Unit">The code of the police unit; null for a location.</param>
public sealed record DigestWish(YearMonth Month, string? Partner, string? Code, string? Unit);
