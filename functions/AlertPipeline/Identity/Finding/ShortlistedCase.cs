namespace AlertPipeline.Identity.Finding;

/// <summary>A case that is worth loading.</summary>
/// <param name="CaseId">The case with which a report was filed.</param>
/// <param name="IsCertain">Whether it is loaded whatever else there is: it shares what names one child, or would be linked.</param>
/// <param name="IsUnread">Whether its row in the index could not be compared, so that only loading it tells anything.</param>
public sealed record ShortlistedCase(string CaseId, bool IsCertain, bool IsUnread);
