namespace Bench.Fuzz;

/// <summary>What came back.</summary>
/// <param name="Status">The status; 0 when the connection ended without one.</param>
/// <param name="ContentType">Its media type; null when there is none.</param>
/// <param name="Text">The body.</param>
internal sealed record FuzzAnswer(int Status, string? ContentType, string Text);
