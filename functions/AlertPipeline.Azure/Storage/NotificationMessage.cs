namespace AlertPipeline.Storage;

/// <summary>Look at this message to a person.</summary>
/// <param name="CaseId">The case in whose partition it lies.</param>
/// <param name="NotificationId">The message.</param>
public sealed record NotificationMessage(string CaseId, string NotificationId);
