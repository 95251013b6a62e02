using System.Text;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Reads an entity group transaction: a multipart body of single requests.</summary>
internal static class TableGroupReader
{
    private const string LineEnd = "\r\n";
    private const string Blank = LineEnd + LineEnd;

    public static TableRequest.Change Read(ReadOnlyMemory<byte> body)
    {
        var singles = Parts(Encoding.UTF8.GetString(body.Span)).Select(Single).ToList();
        return new(singles[0].Table, [.. singles.SelectMany(single => single.Changes)], IsGroup: true);
    }

    private static string[] Parts(string body)
    {
        const string Name = "boundary=";
        var start = body.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        var boundary = "--" + body[start..body.IndexOf(LineEnd, start, StringComparison.Ordinal)];
        return body.Split(boundary)[1..^1];
    }

    // Headers of the part, then a request line with headers of its own, then the row.
    private static TableRequest.Change Single(string part)
    {
        var request = part[(part.IndexOf(Blank, StringComparison.Ordinal) + Blank.Length)..];
        var end = request.IndexOf(Blank, StringComparison.Ordinal);
        var head = request[..end].Split(LineEnd);
        var line = head[0].Split(' ');
        var resource = WireRequest.ResourceOf(new Uri(line[1]));
        var ifMatch = head.FirstOrDefault(header => header.StartsWith("If-Match:", StringComparison.OrdinalIgnoreCase))?.Split(':', 2)[1].Trim();
        return TableRequestReader.Single(line[0], resource, ifMatch, Encoding.UTF8.GetBytes(request[(end + Blank.Length)..].TrimEnd()), isGroup: true);
    }
}
