namespace AlertPipeline.Tests.Channels;

/// <summary>A message as a receiver of a test saw it.</summary>
internal sealed record Received(string Id, string? CaseReference, string Subject, string Text);
