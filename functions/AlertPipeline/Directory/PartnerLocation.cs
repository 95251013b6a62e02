namespace AlertPipeline.Directory;

/// <summary>A reception location as a partner names it.</summary>
/// <param name="Code">The partner's code; for protected reception an opaque one.</param>
/// <param name="Name">Its name for people; never an address.</param>
/// <param name="MunicipalityCode">The CBS code of its municipality; null when that may not be known.</param>
public sealed record PartnerLocation(string Code, string Name, string? MunicipalityCode = null);
