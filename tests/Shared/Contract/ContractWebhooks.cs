using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Testing.Contract;

/// <summary>Holds what we send to others against the webhooks of the contract.</summary>
internal static class ContractWebhooks
{
    /// <summary>Checks one request; its body says which webhook it is.</summary>
    public static void Check(IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        var value = JsonElement.Parse(body.Span);
        var type = value.GetProperty("type").GetString()!;
        var faults = ContractDocument.Root["webhooks"]![type] is { } webhook
            ? [.. HeaderFaults(webhook["post"]!, headers), .. ContractSchemas.FaultsOf(webhook["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!, value)]
            : new[] { "it is not in the document" };
        if (faults.Length > 0)
        {
            throw new ContractException($"The webhook {type}", faults);
        }
    }

    private static IEnumerable<string> HeaderFaults(JsonNode operation, IReadOnlyDictionary<string, string> headers) =>
        from reference in operation["parameters"]!.AsArray()
        let parameter = Reference.Follow(reference)
        let name = (string)parameter["name"]!
        from fault in headers.TryGetValue(name, out var value) ? ContractSchemas.FaultsOf(parameter["schema"]!, value) : ["is missing"]
        select $"the header {name}: {fault}";
}
