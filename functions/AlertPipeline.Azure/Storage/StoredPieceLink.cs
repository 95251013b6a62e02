using AlertPipeline.Links;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A link with the version of its row.</summary>
/// <param name="Link">The link.</param>
/// <param name="ETag">The version; a change is stored only against this one.</param>
public sealed record StoredPieceLink(PieceLink Link, ETag ETag);
