using System.Text.RegularExpressions;

namespace Bench.Crashes.Points;

/// <summary>Names the calls to storage by what they do: the verb, the table or queue, and the kinds of the rows, without ids.</summary>
/// <param name="actOn">What a person is doing about the case of an id; null when nothing.</param>
internal sealed partial class StorageCalls(Func<string, string?> actOn)
{
    /// <summary>With what the name of a call begins that takes messages out of a queue.</summary>
    public const string Receive = "receive ";

    private const int LimitMilliseconds = 1000;

    /// <summary>Names a call to the queue service.</summary>
    public static string OfQueues(RelayedCall call) => (call.Method, call.Segments) switch
    {
        ("PUT", [_, _]) => "create queue",
        ("GET", [_, var queue]) => $"count {queue}",
        ("GET", [_, var queue, _]) => $"{Receive}{queue}",
        ("POST", [_, var queue, _]) => $"send {queue}",
        ("DELETE", [_, var queue, _, _]) => $"delete from {queue}",
        ("PUT", [_, var queue, _, _]) => $"hide in {queue}",
        _ => $"{call.Method} queue",
    };

    /// <summary>Names a call to the table service.</summary>
    public string OfTables(RelayedCall call) => call switch
    {
        { Segments: [_, "$batch"] } => Commit(call.Text),
        { Method: "POST", Segments: [_, "Tables"] } => "create table",
        _ => $"{VerbOf(call.Method, call.IsVersioned, call.Segments[^1])} {RowOf(call.Segments[^1], call.Target + call.Text)}",
    };

    private string Commit(string body)
    {
        var changes = Changes().Matches(body).ToList();
        var table = changes.Count == 0 ? "nothing" : TableOf(changes[0].Groups["target"].Value);
        var done = changes.Select(ChangeOf).Distinct().Order(StringComparer.Ordinal);
        var act = changes.Select(change => Keys().Match(Uri.UnescapeDataString(change.Value))).Where(key => key.Success)
            .Select(key => actOn(key.Groups["partition"].Value)).FirstOrDefault(found => found is not null);
        return $"{(act is null ? "" : $"{act}: ")}commit {table} ({string.Join(", ", done)})";
    }

    private static string ChangeOf(Match change) =>
        $"{VerbOf(change.Groups["verb"].Value, change.Value.Contains("If-Match:", StringComparison.Ordinal), "(Key")} {KindOf(change.Value)}";

    private static string VerbOf(string method, bool isVersioned, string target) => method switch
    {
        "POST" => "insert",
        "DELETE" => "delete",
        "PUT" => isVersioned ? "update" : "upsert",
        "PATCH" => isVersioned ? "merge" : "upsert",
        _ => target.Contains("Key", StringComparison.Ordinal) ? "get" : "query",
    };

    private static string RowOf(string target, string whole) => $"{TableOf(target)} {KindOf(whole)}".TrimEnd();

    private static string TableOf(string target) => Table().Match(target).Value;

    /// <summary>The word that begins the key of a row, as in "report:..." or "case"; nothing when the key is an id.</summary>
    private static string KindOf(string text) => Kind().Match(Uri.UnescapeDataString(text)) is { Success: true } match ? match.Groups["kind"].Value : "";

    [GeneratedRegex(@"(?<verb>POST|PUT|PATCH|DELETE) \S+/(?<target>[^/\s]+) HTTP/1\.1.*?(?=\r\n--|\z)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, LimitMilliseconds)]
    private static partial Regex Changes();

    [GeneratedRegex(@"PartitionKey(='|"":"")(?<partition>[^'""]+)", RegexOptions.ExplicitCapture, LimitMilliseconds)]
    private static partial Regex Keys();

    [GeneratedRegex("^[A-Za-z]+", RegexOptions.None, LimitMilliseconds)]
    private static partial Regex Table();

    [GeneratedRegex(@"RowKey(='|"":""| ge ')(?<kind>[a-z]+)(?=[:'""])", RegexOptions.ExplicitCapture, LimitMilliseconds)]
    private static partial Regex Kind();
}
