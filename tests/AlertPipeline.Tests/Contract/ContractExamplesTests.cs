using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Tests.Contract;

public sealed class ContractExamplesTests
{
    public static TheoryData<string> Bodies { get; } = [.. PathsOf(node => node["schema"] is not null && node["examples"] is JsonObject)];

    public static TheoryData<string> Parameters { get; } = [.. PathsOf(node => node["in"] is not null && node["example"] is not null)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_example_is_what_its_schema_says(string path)
    {
        var media = At(path);

        Assert.All(Values(media["examples"]!), value => Assert.Empty(ContractSchemas.FaultsOf(media["schema"]!, value)));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void An_example_of_a_parameter_is_what_its_schema_says(string path)
    {
        var parameter = At(path);

        Assert.Empty(ContractSchemas.FaultsOf(parameter["schema"]!, JsonSerializer.SerializeToElement(parameter["example"])));
    }

    [Fact]
    public void A_faulty_example_is_not_what_its_schema_says()
    {
        var faulty = In(ContractDocument.Root).Where(node => node.ContainsKey("x-faulty-examples")).ToList();

        Assert.NotEmpty(faulty);
        Assert.All(faulty, media => Assert.All(Values(media["x-faulty-examples"]!), value => Assert.NotEmpty(ContractSchemas.FaultsOf(media["schema"]!, value))));
    }

    [Fact]
    public void Every_line_of_a_batch_is_a_report_or_broken()
    {
        var body = ContractDocument.Find(HttpMethod.Post, "/api/v1/report-batches")!.Body["requestBody"]!;
        var lines = ((string)body["content"]!["application/x-ndjson"]!["examples"]!["batch"]!["value"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([true, false, true], lines.Select(IsReport));
    }

    private static bool IsReport(string line)
    {
        try
        {
            return ContractSchemas.FaultsOf(ContractDocument.Root["components"]!["schemas"]!["Report"]!, JsonElement.Parse(line)).Count == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<JsonElement> Values(JsonNode examples) =>
        examples.AsObject().Select(example => JsonSerializer.SerializeToElement(Reference.Follow(example.Value!)["value"]));

    private static IEnumerable<string> PathsOf(Func<JsonObject, bool> wanted) => In(ContractDocument.Root).Where(wanted).Select(node => node.GetPath());

    private static JsonObject At(string path) => In(ContractDocument.Root).First(node => node.GetPath() == path);

    private static List<JsonObject> In(JsonNode? node) => node switch
    {
        JsonObject parent => [parent, .. parent.SelectMany(child => In(child.Value))],
        JsonArray list => [.. list.SelectMany(In)],
        _ => [],
    };
}
