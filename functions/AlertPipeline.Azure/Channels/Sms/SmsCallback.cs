namespace AlertPipeline.Channels.Sms;

/// <summary>A request that claims to be a receipt, or an answer, as it came in.</summary>
/// <param name="Query">The parameters in its address.</param>
/// <param name="Form">The fields of its body; empty when it has none.</param>
/// <param name="Signature">The header X-Twilio-Signature; null when it is missing.</param>
public sealed record SmsCallback(IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Form, string? Signature);
