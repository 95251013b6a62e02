using System.Net.Http.Headers;
using System.Text;

namespace AlertPipeline.Azurite.Samples;

/// <summary>One request of a file, its variables not filled in yet.</summary>
/// <param name="Name">Its name, by which later requests refer to its answer; null when it has none.</param>
/// <param name="Line">Method and address.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body; empty when it has none.</param>
internal sealed record HttpFileRequest(string? Name, string Line, IReadOnlyList<string> Headers, string Body)
{
    private const string NameMark = "# @name ";

    public static HttpFileRequest Read(IReadOnlyList<string> block)
    {
        var name = block.FirstOrDefault(line => line.StartsWith(NameMark, StringComparison.Ordinal))?[NameMark.Length..];
        var lines = block.Where(line => !line.StartsWith('#')).SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).ToList();
        return new HttpFileRequest(name, lines[0], headers, string.Join('\n', lines.Skip(headers.Count + 2)).Trim());
    }

    /// <summary>The request with its variables filled in.</summary>
    public HttpRequestMessage Make(Func<string, string> fill)
    {
        var (method, address) = fill(Line).Split(' ', 2) is [var first, var second] ? (first, second) : throw new FormatException($"'{Line}' is no method with an address.");
        var headers = Headers.Select(header => fill(header).Split(": ", 2)).ToDictionary(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (headers.Remove("Content-Type", out var type))
        {
            request.Content = new StringContent(fill(Body), Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
