namespace AlertPipeline.Tests.Channels;

/// <summary>A request as it came over the wire.</summary>
internal sealed record WebhookRequest(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);
