using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>Holds what we send to others against the webhooks of the contract.</summary>
internal static class ContractWebhooks
{
    /// <summary>The body of an example, as it is sent.</summary>
    public static byte[] Example(string type, string name) => JsonSerializer.SerializeToUtf8Bytes(Media(type)!["examples"]![name]!["value"]);

    /// <summary>Checks one request; its body says which webhook it is.</summary>
    public static void Check(IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        var value = JsonElement.Parse(body.Span);
        Check(value, type => HeaderFaults(ContractDocument.Root["webhooks"]![type]!["post"]!, headers));
    }

    /// <summary>Checks one body by itself.</summary>
    public static void Check(JsonElement body) => Check(body, _ => []);

    private static void Check(JsonElement body, Func<string, IEnumerable<string>> otherFaults)
    {
        var type = body.GetProperty("type").GetString()!;
        var faults = Media(type) is { } media ? [.. otherFaults(type), .. ContractSchemas.FaultsOf(media["schema"]!, body)] : new[] { "it is not in the document" };
        if (faults.Length > 0)
        {
            throw new ContractException($"The webhook {type}", faults);
        }
    }

    private static JsonNode? Media(string type) => ContractDocument.Root["webhooks"]![type]?["post"]!["requestBody"]!["content"]!["application/json"];

    private static IEnumerable<string> HeaderFaults(JsonNode operation, IReadOnlyDictionary<string, string> headers) =>
        from reference in operation["parameters"]!.AsArray()
        let parameter = Reference.Follow(reference)
        let name = (string)parameter["name"]!
        from fault in headers.TryGetValue(name, out var value) ? ContractSchemas.FaultsOf(parameter["schema"]!, value) : ["is missing"]
        select $"the header {name}: {fault}";
}
