using System.Net.Http.Headers;
using System.Text;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Makes the request that curl would make of a command. An option that it does not know is refused.</summary>
internal static class CurlCommand
{
    public static HttpRequestMessage Read(string command, IReadOnlyDictionary<string, string> variables)
    {
        var words = new Queue<string>(ShellWords.Split(command, variables));
        Assert.Equal("curl", words.Dequeue());
        var (method, address, body, headers) = ((string?)null, (string?)null, (string?)null, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "-i" or "-s":
                    break;
                case "-X":
                    method = words.Dequeue();
                    break;
                case "-d" or "--data-binary":
                    body = words.Dequeue();
                    break;
                case "-H":
                    var header = words.Dequeue().Split(": ", 2);
                    headers.Add(header[0], header[1]);
                    break;
                case ['h', 't', 't', 'p', ..]:
                    address = word;
                    break;
                default:
                    throw new FormatException($"curl is not read with '{word}' here.");
            }
        }

        return Make(method ?? (body is null ? "GET" : "POST"), address!, body, headers);
    }

    private static HttpRequestMessage Make(string method, string address, string? body, Dictionary<string, string> headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null)
        {
            headers.Remove("Content-Type", out var type);
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type ?? "application/x-www-form-urlencoded");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
