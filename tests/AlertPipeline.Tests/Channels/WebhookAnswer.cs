namespace AlertPipeline.Tests.Channels;

/// <summary>A status with its headers; a status of null means that no answer ever comes.</summary>
internal sealed record WebhookAnswer(int? Status, params (string Name, string Value)[] Headers)
{
    /// <summary>What is said beside the status; null says no.</summary>
    public string? Body { get; init; }
}
