using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Functions.Contract;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.Contract;

public sealed class PostedExamplesTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    public static TheoryData<string> Posting { get; } =
        [.. ContractDocument.Operations.Where(TakesBody).Select(operation => operation.Path)];

    [Theory]
    [MemberData(nameof(Posting))]
    public async Task Every_example_is_answered_as_documented(string path)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var operation = ContractDocument.Operations.Single(known => known.Path == path && TakesBody(known));

        foreach (var (name, type, body) in ExamplesOf(operation))
        {
            var (address, real) = await PlaceAsync(pipeline, path, name);
            var documented = DocumentedAnswer.To(operation, name);
            using var response = await PostAsync(pipeline, operation, address, type, real(body));
            var answer = await response.Content.ReadAsStringAsync();

            Assert.True(documented.Status == (int)response.StatusCode, $"The example '{name}' is answered with {(int)response.StatusCode} {answer}");
            Assert.Equal(DocumentedAnswer.FactsOf(documented.Body), DocumentedAnswer.FactsOf(JsonNode.Parse(answer)));
        }
    }

    private static bool TakesBody(Operation operation) => operation.Body["requestBody"] is not null;

    private static IEnumerable<(string Name, string Type, string Body)> ExamplesOf(Operation operation) =>
        from content in operation.Body["requestBody"]!["content"]!.AsObject()
        from examples in new[] { content.Value!["examples"], content.Value["x-faulty-examples"] }.OfType<JsonObject>()
        from example in examples
        let value = example.Value!["value"]!
        select (example.Key, content.Key, value is JsonValue text ? text.ToString() : value.ToJsonString());

    private static async Task<HttpResponseMessage> PostAsync(Pipeline pipeline, Operation operation, string address, string type, string body)
    {
        var key = operation.Body["security"]![0]!.AsObject().Single().Key switch { "partnerKey" => "demo-coa-key", "administratorKey" => "demo-admin-key", "thirdPersonsKey" => "demo-trafficking-key", _ => "demo-oncall-key" };
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        return await pipeline.SendAsync(new HttpMethod(operation.Method), address, key, content);
    }

    // A case for each act, as its example needs it; examples of one act come to the same case one after the other, unless one closes it.
    private static async Task<(string Address, Func<string, string> Real)> PlaceAsync(Pipeline pipeline, string path, string example)
    {
        if (path.Contains("/notices/", StringComparison.Ordinal))
        {
            return (await NoticeAsync(pipeline, path), body => body);
        }

        if (path.Contains("/links", StringComparison.Ordinal))
        {
            return await LinkAsync(pipeline, path);
        }

        if (!path.Contains("{caseReference}", StringComparison.Ordinal))
        {
            return (path, body => body);
        }

        var act = path.Split('/')[^1];
        var reference = await OpenAsync(pipeline, act is "closings" or "corrections" ? example : act);
        var real = await PrepareAsync(pipeline, reference, act, example);
        return (path.Replace("{caseReference}", reference, StringComparison.Ordinal).Replace("{correction}", "1", StringComparison.Ordinal), real);
    }

    private static async Task<string> OpenAsync(Pipeline pipeline, string name)
    {
        var reportId = await pipeline.AcceptAsync(EndToEnd.Reports.Of(name, name, "2012-04-05", VNumberOf(name)));
        await pipeline.SettleAsync();
        return (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-coa-key"))["caseReference"]!;
    }

    private static async Task<string> NoticeAsync(Pipeline pipeline, string path)
    {
        await pipeline.MissThreeAsync();
        var notice = Assert.Single(await pipeline.NoticesAsync());
        if (path.EndsWith("hand-over-answers", StringComparison.Ordinal))
        {
            await pipeline.DecideAsync(Pieces.ReferenceOf(notice), "hand-overs", new { by = Desk.First, reason = "Bekeken.", unit = "RE01" });
        }

        return path.Replace("{noticeReference}", Pieces.ReferenceOf(notice), StringComparison.Ordinal)
            .Replace("{reportId}", (string)notice!["pieces"]![0]!["reportId"]!, StringComparison.Ordinal);
    }

    private static async Task<(string Address, Func<string, string> Real)> LinkAsync(Pipeline pipeline, string path)
    {
        var reference = await OpenAsync(pipeline, "linked");
        var reportId = await FirstReportAsync(pipeline, reference);
        var wish = new { one = new { kind = "case", id = reference }, other = new { kind = "signal", id = reportId }, ground = "vehicle", strength = "strong", by = Desk.First, reason = "Gezien." };
        using var made = path.Contains("{linkId}", StringComparison.Ordinal) ? await pipeline.SendAsync(HttpMethod.Post, "/api/v1/links", "demo-oncall-key", JsonContent.Create(wish)) : null;
        var address = made is null ? path : path.Replace("{linkId}", (string)(await Pipeline.ReadAsync(made))["linkId"]!, StringComparison.Ordinal);
        return (address, body => body
            .Replace("7KQ2-M4XD-0C9Z", reference, StringComparison.Ordinal)
            .Replace("3c5e7a9b-0d1f-8b2c-8d4e-6f8a0b1c2d8c", reportId, StringComparison.Ordinal));
    }

    // Two numbers are two children, however near the names of examples are.
    private static string VNumberOf(string name) => $"{BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(name))):D10}";

    private static async Task<Func<string, string>> PrepareAsync(Pipeline pipeline, string reference, string act, string example)
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
            case ("corrections", _):
                return await OtherAsync(pipeline, reference, example);
            case ("reversals", _):
                await pipeline.MergeAsync(reference, await OpenAsync(pipeline, "undone brother"));
                break;
        }

        return body => body;
    }

    // The document names another case, and a report that is in it or, to leave, in this one.
    private static async Task<Func<string, string>> OtherAsync(Pipeline pipeline, string reference, string example)
    {
        var other = await OpenAsync(pipeline, $"{example} brother");
        var reportId = example is "unlink" or "split" ? await JoinAsync(pipeline, example) : await FirstReportAsync(pipeline, other);
        Assert.NotEqual(reference, other);
        return body => body
            .Replace("9TRB-0WHF-K5N2", other, StringComparison.Ordinal)
            .Replace("3c5e7a9b-0d1f-8b2c-8d4e-6f8a0b1c2d8c", reportId, StringComparison.Ordinal);
    }

    private static async Task<string> JoinAsync(Pipeline pipeline, string name)
    {
        var reportId = await pipeline.AcceptAsync(EndToEnd.Reports.Of($"{name}-2", name, "2012-04-05", VNumberOf(name)));
        await pipeline.SettleAsync();
        return reportId;
    }

    private static async Task<string> FirstReportAsync(Pipeline pipeline, string reference) =>
        (string)(await pipeline.CaseAsync(reference))["reports"]![0]!["reportId"]!;
}
