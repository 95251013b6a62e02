using AlertPipeline.Cases;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A case with the version of its row.</summary>
/// <param name="Case">The case.</param>
/// <param name="ETag">The version; a change is stored only against this one.</param>
public sealed record StoredCase(Case Case, ETag ETag);
