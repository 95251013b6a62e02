using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.Contract;

public sealed class PostedExamplesTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    public static TheoryData<string> Posting { get; } =
        [.. ContractDocument.Operations.Where(operation => operation.Body["requestBody"] is not null).Select(operation => operation.Path)];

    [Theory]
    [MemberData(nameof(Posting))]
    public async Task Every_example_is_answered_as_documented(string path)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var operation = ContractDocument.Find(HttpMethod.Post, path)!;

        foreach (var (name, type, body) in ExamplesOf(operation))
        {
            var address = await PlaceAsync(pipeline, path, name);
            var documented = DocumentedAnswer.To(operation, name);
            using var response = await PostAsync(pipeline, operation, address, type, body);
            var answer = await response.Content.ReadAsStringAsync();

            Assert.True(documented.Status == (int)response.StatusCode, $"The example '{name}' is answered with {(int)response.StatusCode} {answer}");
            Assert.Equal(DocumentedAnswer.FactsOf(documented.Body), DocumentedAnswer.FactsOf(JsonNode.Parse(answer)));
        }
    }

    private static IEnumerable<(string Name, string Type, string Body)> ExamplesOf(Operation operation) =>
        from content in operation.Body["requestBody"]!["content"]!.AsObject()
        from examples in new[] { content.Value!["examples"], content.Value["x-faulty-examples"] }.OfType<JsonObject>()
        from example in examples
        let value = example.Value!["value"]!
        select (example.Key, content.Key, value is JsonValue text ? text.ToString() : value.ToJsonString());

    private static async Task<HttpResponseMessage> PostAsync(Pipeline pipeline, Operation operation, string address, string type, string body)
    {
        var key = operation.Body["security"]![0]!.AsObject().ContainsKey("partnerKey") ? "demo-coa-key" : "demo-oncall-key";
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        return await pipeline.SendAsync(HttpMethod.Post, address, key, content);
    }

    // A case for each act, as its example needs it; examples of one act come to the same case one after the other, unless one closes it.
    private static async Task<string> PlaceAsync(Pipeline pipeline, string path, string example)
    {
        if (!path.Contains("{caseReference}", StringComparison.Ordinal))
        {
            return path;
        }

        var act = path.Split('/')[^1];
        var reference = await OpenAsync(pipeline, act == "closings" ? example : act);
        await PrepareAsync(pipeline, reference, act, example);
        return path.Replace("{caseReference}", reference, StringComparison.Ordinal);
    }

    private static async Task<string> OpenAsync(Pipeline pipeline, string name)
    {
        var reportId = await pipeline.AcceptAsync(EndToEnd.Reports.Of(name, name, "2012-04-05"));
        await pipeline.SettleAsync();
        return (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["caseReference"]!;
    }

    private static async Task PrepareAsync(Pipeline pipeline, string reference, string act, string example)
    {
        switch (act, example)
        {
            case ("closings", "reported-in-error"):
                using (await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{await FirstReportAsync(pipeline, reference)}/withdrawals", "demo-coa-key"))
                {
                    await pipeline.SettleAsync();
                }

                break;
            case ("confirmations", _):
                await pipeline.ActAsync(reference, "closings", Desk.Deceased);
                break;
            case ("reopenings", _):
                await pipeline.ActAsync(reference, "closings", Desk.Found);
                break;
        }
    }

    private static async Task<string> FirstReportAsync(Pipeline pipeline, string reference) =>
        (string)(await pipeline.CaseAsync(reference))["reports"]![0]!["reportId"]!;
}
