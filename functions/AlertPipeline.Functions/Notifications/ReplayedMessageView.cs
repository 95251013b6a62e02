namespace AlertPipeline.Functions.Notifications;

/// <summary>A message that is sent again.</summary>
/// <param name="MessageId">Its id, the same as before.</param>
/// <param name="State">Where it stands.</param>
public sealed record ReplayedMessageView(string MessageId, string State);
