namespace AlertPipeline.Reports;

/// <summary>Splits a batch (NDJSON) into its lines.</summary>
public static class BatchLines
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The lines that hold anything, in order; null when the batch has more lines than one may have.</summary>
    public static IReadOnlyList<BatchLine>? Split(ReadOnlyMemory<byte> batch)
    {
        var lines = new List<BatchLine>();
        for (var number = 1; !batch.IsEmpty; number++)
        {
            if (number > ReportLimits.BatchLines)
            {
                return null;
            }

            var end = batch.Span.IndexOf(LineFeed);
            var line = end < 0 ? batch : batch[..end];
            batch = batch[(end < 0 ? batch.Length : end + 1)..];
            lines.AddRange(line.Span.IndexOfAnyExcept(" \t\r"u8) < 0 ? [] : [new BatchLine(number, line)]);
        }

        return lines;
    }
}
