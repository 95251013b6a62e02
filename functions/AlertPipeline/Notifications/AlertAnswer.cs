namespace AlertPipeline.Notifications;

/// <summary>How the reader of a message answers it.</summary>
/// <param name="Link">Where they take the case, or see the notice or the hand-over; null for a reader who is only informed.</param>
/// <param name="ReplyCode">What they text back to take the case; null where they cannot.</param>
public sealed record AlertAnswer(Uri? Link, string? ReplyCode = null);
