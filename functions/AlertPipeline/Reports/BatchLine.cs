namespace AlertPipeline.Reports;

/// <summary>One report of a batch.</summary>
/// <param name="Number">Its line, counted from 1, blank lines included.</param>
/// <param name="Body">Its bytes.</param>
public sealed record BatchLine(int Number, ReadOnlyMemory<byte> Body);
