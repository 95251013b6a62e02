namespace AlertPipeline.Azurite.Samples;

/// <summary>A file of requests, as editors run them: variables, then requests divided by ###.</summary>
/// <param name="Variables">What the lines @name = value say.</param>
/// <param name="Requests">The requests in order.</param>
internal sealed record HttpFile(IReadOnlyDictionary<string, string> Variables, IReadOnlyList<HttpFileRequest> Requests)
{
    public static HttpFile Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var variables = lines.Where(line => line.StartsWith('@')).Select(line => line[1..].Split('=', 2, StringSplitOptions.TrimEntries)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new HttpFile(variables, [.. Blocks(lines.Where(line => !line.StartsWith('@'))).Select(HttpFileRequest.Read)]);
    }

    private static IEnumerable<List<string>> Blocks(IEnumerable<string> lines)
    {
        var block = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith("###", StringComparison.Ordinal))
            {
                yield return block;
                block = [];
            }
            else
            {
                block.Add(line);
            }
        }

        yield return block;
    }
}
