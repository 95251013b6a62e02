using AlertPipeline.Notifications;
using Azure;

namespace AlertPipeline.Storage;

/// <summary>A message to a person with the version of its row.</summary>
/// <param name="Notification">The message.</param>
/// <param name="ETag">The version.</param>
public sealed record StoredNotification(Notification Notification, ETag ETag);
