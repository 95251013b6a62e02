namespace AlertPipeline.Notifications;

/// <summary>What a channel sends. It holds no personal data of a child: case reference, level, rule codes, unit, deadline and a link.</summary>
/// <param name="Id">Constant over every attempt, so that the receiver can drop a repeat.</param>
/// <param name="CaseReference">The case it is about; null for a message about the system itself.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines separated by a line feed.</param>
public sealed record OutgoingMessage(string Id, string? CaseReference, string Subject, string Text);
