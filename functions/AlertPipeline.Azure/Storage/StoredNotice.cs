using AlertPipeline.Notices;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A notice with the version of its row.</summary>
/// <param name="File">The notice.</param>
/// <param name="ETag">The version; a change is stored only against this one.</param>
public sealed record StoredNotice(NoticeFile File, ETag ETag);
