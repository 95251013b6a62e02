namespace Local;

/// <summary>One message as the inbox received it; a repeat of a send is a message of its own.</summary>
/// <param name="Id">The id the sender gave the message; equal for repeats of one send.</param>
/// <param name="Channel">"email" or "webhook".</param>
/// <param name="To">The mail address, or the recipient named in the webhook's path.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines separated by a line feed.</param>
/// <param name="CaseId">The reference of the case it is about; null when it is about none.</param>
/// <param name="ReceivedAt">When the inbox took it over, in UTC.</param>
public sealed record InboxMessage(string Id, string Channel, string To, string Subject, string Text, string? CaseId, DateTimeOffset ReceivedAt);
