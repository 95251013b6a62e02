using System.Text.Json;

namespace Local;

/// <summary>Reads the file of an earlier run.</summary>
internal static class InboxFile
{
    /// <summary>The messages of all whole lines. A torn last line was never answered for, so it is cut off and its sender tries again.</summary>
    public static IReadOnlyList<InboxMessage> ReadWholeLines(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(end);
        file.Position = end;
        return [.. Lines(bytes.AsMemory(0, end)).Select((line, index) => Parse(line, file.Name, index + 1))];
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            yield return bytes[..end];
            bytes = bytes[(end + 1)..];
        }
    }

    private static InboxMessage Parse(ReadOnlyMemory<byte> line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<InboxMessage>(line.Span, JsonSerializerOptions.Web)!;
        }
        catch (JsonException fault)
        {
            throw new LocalRunException($"Line {number} of {path} cannot be read. Mend it, or start with --fresh.", fault);
        }
    }
}
