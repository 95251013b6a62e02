using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>Finds what is wrong with an answer: its status, headers, type, body, and the type of a problem.</summary>
internal static class ContractAnswer
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("API-Version", ApiDocument.Version),
        ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ];

    public static IEnumerable<string> FaultsOf(HttpMethod method, string path, HttpResponseMessage response, string body)
    {
        foreach (var (name, value) in Always.Where(expected => Header(response, expected.Name) != expected.Value))
        {
            yield return $"the header {name} must be {value}";
        }

        if (Header(response, "Content-Security-Policy")?.Contains("frame-ancestors 'none'", StringComparison.Ordinal) != true)
        {
            yield return "the header Content-Security-Policy must forbid frames";
        }

        var declared = Declared(method, path, (int)response.StatusCode);
        foreach (var fault in declared is null ? ["this status is not declared"] : FaultsOf(declared, method, response, body))
        {
            yield return fault;
        }
    }

    private static JsonObject? Declared(HttpMethod method, string path, int status)
    {
        var responses = ContractDocument.Root["components"]!["responses"]!;
        return (ContractDocument.Find(method, path), status) switch
        {
            ({ } known, _) => known.Body["responses"]![$"{status}"] is { } answer ? Reference.Follow(answer) : null,
            (null, 405) => responses["MethodNotAllowed"]!.AsObject(),
            (null, 404) => responses["NotFound"]!.AsObject(),
            _ => null,
        };
    }

    private static IEnumerable<string> FaultsOf(JsonObject declared, HttpMethod method, HttpResponseMessage response, string body) =>
        HeaderFaults(declared, response).Concat(declared["content"] is JsonObject contents ? ContentFaults(contents, method, response, body) : []);

    private static IEnumerable<string> HeaderFaults(JsonObject declared, HttpResponseMessage response) =>
        from named in declared["headers"]?.AsObject() ?? []
        let header = Reference.Follow(named.Value!)
        let value = Header(response, named.Key)
        from fault in value is null
            ? (bool?)header["required"] == true ? ["is missing"] : []
            : ContractSchemas.FaultsOf(header["schema"]!, value)
        select $"the header {named.Key}: {fault}";

    private static IEnumerable<string> ContentFaults(JsonObject contents, HttpMethod method, HttpResponseMessage response, string body)
    {
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (contents[type] is not { } media)
        {
            return [$"the type '{type}' is not declared"];
        }

        return method == HttpMethod.Head || type is "text/html" or "text/csv" ? [] : BodyFaults(media, type, (int)response.StatusCode, body);
    }

    private static IEnumerable<string> BodyFaults(JsonNode media, string type, int status, string body)
    {
        var value = JsonElement.Parse(body);
        var faults = ContractSchemas.FaultsOf(media["schema"]!, value);
        return faults.Count > 0 || type != "application/problem+json" ? faults : ProblemFaults(media, status, value);
    }

    private static IEnumerable<string> ProblemFaults(JsonNode media, int status, JsonElement problem)
    {
        var (type, title) = (problem.GetProperty("type").GetString(), problem.GetProperty("title").GetString());
        var examples = media["examples"]!.AsObject().Select(example => Reference.Follow(example.Value!)["value"]!).ToList();
        if (!examples.Exists(example => (string?)example["type"] == type && (string?)example["title"] == title))
        {
            yield return $"a problem {type} '{title}' is not among the examples of this answer";
        }

        if (problem.GetProperty("status").GetInt32() != status)
        {
            yield return "the problem names another status";
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
