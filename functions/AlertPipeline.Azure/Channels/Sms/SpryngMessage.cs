namespace AlertPipeline.Channels.Sms;

/// <summary>The body of a message to Spryng.</summary>
/// <param name="Originator">What it comes from.</param>
/// <param name="Recipients">The number, without the plus.</param>
/// <param name="Body">The text.</param>
/// <param name="Reference">What comes back with receipts.</param>
/// <param name="Route">The route.</param>
/// <param name="Encoding">The alphabet; Spryng chooses the shorter one that the text fits.</param>
internal sealed record SpryngMessage(string Originator, IReadOnlyList<string> Recipients, string Body, string Reference, string Route, string Encoding = "auto");
