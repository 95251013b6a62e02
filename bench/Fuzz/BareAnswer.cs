using System.Globalization;
using System.Text;

namespace Bench.Fuzz;

/// <summary>An HTTP/1.1 answer as it comes off a socket. A connection that ends without one counts as status 0.</summary>
internal sealed class BareAnswer
{
    private const string Break = "\r\n";

    // One letter a byte, so that lengths in bytes are lengths of text.
    private readonly StringBuilder received = new();

    /// <summary>Whether all of it is there, as its head tells.</summary>
    public bool IsComplete
    {
        get
        {
            var (head, body) = Split(received.ToString(), Break + Break);
            return IsChunked(head) ? body.EndsWith("0\r\n\r\n", StringComparison.Ordinal)
                : int.TryParse(Header(head, "content-length"), CultureInfo.InvariantCulture, out var length) && body.Length >= length;
        }
    }

    public void Add(ReadOnlySpan<byte> bytes) => received.Append(Encoding.Latin1.GetString(bytes));

    public FuzzAnswer Read()
    {
        var (head, body) = Split(received.ToString(), Break + Break);
        var status = head.Split(' ') is [_, var code, ..] ? int.Parse(code, CultureInfo.InvariantCulture) : 0;
        var text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(IsChunked(head) ? Join(body) : body));
        return new FuzzAnswer(status, Header(head, "content-type")?.Split(';')[0], text);
    }

    private static bool IsChunked(string head) => Header(head, "transfer-encoding") == "chunked";

    private static string? Header(string head, string name) =>
        Array.Find(head.Split(Break), line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private static string Join(string chunks)
    {
        var joined = new StringBuilder();
        while (chunks.Length > 0)
        {
            var (size, rest) = Split(chunks, Break);
            var length = int.Parse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            joined.Append(rest.AsSpan(0, length));
            chunks = length == 0 ? "" : rest[(length + Break.Length)..];
        }

        return joined.ToString();
    }

    private static (string Before, string After) Split(string text, string at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + at.Length)..]);
    }
}
