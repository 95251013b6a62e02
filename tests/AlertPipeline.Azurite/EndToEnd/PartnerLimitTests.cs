using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class PartnerLimitTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Address = "/api/v1/reports";

    [Fact]
    public async Task Every_answer_to_a_partner_says_what_is_left_of_its_limit()
    {
        await using var pipeline = await StartAsync(perSecond: 2, burst: 5);

        Assert.Equal(("\"reports\";q=5;w=3", "\"reports\";r=4;t=1"), await LimitAsync(pipeline, HttpMethod.Post, Address, "{}"));
        Assert.Equal(("\"reports\";q=5;w=3", "\"reports\";r=3;t=1"), await LimitAsync(pipeline, HttpMethod.Get, $"{Address}/none"));
    }

    [Fact]
    public async Task What_is_over_the_limit_is_refused_with_the_time_after_which_it_is_accepted()
    {
        await using var pipeline = await StartAsync(perSecond: 1, burst: 2);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.AcceptAsync(Reports.OfYonas());
        using var refused = await pipeline.PostAsync(Reports.OfYonas());

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal("\"reports\";r=0;t=1", refused.Headers.GetValues("RateLimit").Single());
        pipeline.Clock.Advance(refused.Headers.RetryAfter!.Delta!.Value);
        await pipeline.AcceptAsync(Reports.OfYonas());
    }

    [Fact]
    public async Task The_limit_comes_before_the_body()
    {
        await using var pipeline = await StartAsync(perSecond: 1, burst: 1);
        await pipeline.AcceptAsync(Reports.OfYonas());
        using var content = new StringContent("not json", Encoding.UTF8, "text/plain");
        using var refused = await pipeline.SendAsync(HttpMethod.Post, Address, "demo-coa-key", content);

        Assert.Equal(429, (int)refused.StatusCode);
    }

    [Fact]
    public async Task The_limit_of_one_partner_is_not_that_of_another()
    {
        await using var pipeline = await StartAsync(perSecond: 1, burst: 1);
        await pipeline.AcceptAsync(Reports.OfYonas());

        await pipeline.AcceptAsync(Reports.OfYonas(), "demo-nidos-key");
    }

    [Fact]
    public async Task An_answer_that_something_failed_says_what_is_left_of_the_limit_too()
    {
        await using var pipeline = await StartAsync(perSecond: 1, burst: 5);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await new TableClient(pipeline.Storage, StorageNames.ReportsTable).DeleteAsync();
        using var failed = await pipeline.PostAsync(Reports.OfYonas());

        Assert.Equal(500, (int)failed.StatusCode);
        Assert.Equal("\"reports\";r=3;t=1", failed.Headers.GetValues("RateLimit").Single());
    }

    private static async Task<(string Policy, string Left)> LimitAsync(Pipeline pipeline, HttpMethod method, string path, string? body = null)
    {
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await pipeline.SendAsync(method, path, "demo-coa-key", content);
        return (response.Headers.GetValues("RateLimit-Policy").Single(), response.Headers.GetValues("RateLimit").Single());
    }

    private async Task<Pipeline> StartAsync(int perSecond, int burst)
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["limits"] = new JsonObject { ["perSecond"] = perSecond, ["burst"] = burst });
        return pipeline;
    }
}
