using AlertPipeline.Callbacks;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A callback with the version of its row.</summary>
/// <param name="Callback">The callback.</param>
/// <param name="ETag">The version; a later change of the report writes another one.</param>
public sealed record StoredCallback(Callback Callback, ETag ETag);
