using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;

namespace AlertPipeline.Azurite.Contract;

public sealed class IdempotencyKeyTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task The_header_is_the_same_as_the_reference_in_the_body()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var inBody = await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas());
        using var quoted = await PostAsync(pipeline, WithoutReference(), "\"coa-1\"");
        using var bare = await PostAsync(pipeline, WithoutReference(), "coa-1");
        using var both = await PostAsync(pipeline, EndToEnd.Reports.OfYonas(), "\"coa-1\"");

        Assert.Equal(inBody, (string?)(await Pipeline.ReadAsync(quoted))["reportId"]);
        Assert.Equal(inBody, (string?)(await Pipeline.ReadAsync(bare))["reportId"]);
        Assert.Equal(inBody, (string?)(await Pipeline.ReadAsync(both))["reportId"]);
    }

    [Fact]
    public async Task A_hundred_equal_posts_at_once_are_one_report_and_a_hundred_equal_answers()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TextOfAsync(pipeline, "\"coa-1\"")));
        await pipeline.SettleAsync();

        Assert.StartsWith("202 ", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
        Assert.Single((await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["reports"]!.AsArray());
    }

    [Fact]
    public async Task The_same_key_with_another_content_is_a_conflict()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var first = await PostAsync(pipeline, WithoutReference(), "coa-1");
        var other = WithoutReference();
        other["child"]!["fullName"] = "Somebody Else";
        using var second = await PostAsync(pipeline, other, "coa-1");

        Assert.Equal((202, 409), ((int)first.StatusCode, (int)second.StatusCode));
    }

    [Fact]
    public async Task A_key_that_differs_from_the_reference_is_a_fault()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await PostAsync(pipeline, EndToEnd.Reports.OfYonas(), "coa-2");

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(["/partnerReference"], await PointersAsync(response));
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_is_listed_with_the_faults_of_the_body()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = EndToEnd.Reports.OfYonas();
        report["phase"] = "hotel";
        using var response = await PostAsync(pipeline, report, "two words");

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(["", "/phase"], await PointersAsync(response));
    }

    private static async Task<string[]> PointersAsync(HttpResponseMessage response) =>
        [.. (await Pipeline.ReadAsync(response))["errors"]!.AsArray().Select(error => (string)error!["pointer"]!)];

    private static JsonObject WithoutReference()
    {
        var report = EndToEnd.Reports.OfYonas();
        report.Remove("partnerReference");
        return report;
    }

    private static async Task<string> TextOfAsync(Pipeline pipeline, string key)
    {
        using var response = await PostAsync(pipeline, WithoutReference(), key);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }

    private static async Task<HttpResponseMessage> PostAsync(Pipeline pipeline, JsonObject report, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/api/v1/reports") { Content = JsonContent.Create(report) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-coa-key");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await pipeline.SendAsync(request);
    }
}
