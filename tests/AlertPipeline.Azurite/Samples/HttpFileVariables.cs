using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Fills in {{variables}}: those of the file, $guid, and members of answers that came before.</summary>
internal sealed partial class HttpFileVariables(IReadOnlyDictionary<string, string> known)
{
    private readonly Dictionary<string, JsonNode?> answers = [];
    private int guids;

    public void Remember(string name, string answer) => answers[name] = JsonNode.Parse(answer);

    public string Fill(string text) => Variable().Replace(text, match => ValueOf(match.Groups["name"].Value));

    private string ValueOf(string name)
    {
        if (name == "$guid")
        {
            return string.Create(CultureInfo.InvariantCulture, $"{++guids:x8}-0000-4000-8000-000000000000");
        }

        return name.Split(".response.body.$", 2) is [var request, var path] ? Member(answers[request], path) : known[name];
    }

    private static string Member(JsonNode? answer, string path) => Step().Matches(path)
        .Aggregate(answer, (node, step) => step.Groups["name"] is { Success: true, Value: var name } ? node![name] : node![int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture)])
        !.ToString();

    [GeneratedRegex(@"\{\{(?<name>[^}]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\.(?<name>\w+)|\[(?<index>\d+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
