using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class LinkTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_person_links_a_case_and_a_location_and_both_show_it_until_it_is_taken_back()
    {
        await using var pipeline = await StartedAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());

        var made = await SendAsync(pipeline, "links", Wish(new { kind = "case", id = reference }, new { kind = "location", id = "coa/AC-01" }));
        var reversed = await SendAsync(pipeline, $"links/{made["linkId"]}/reversals", new { by = Desk.Second, reason = "Vergissing." });

        Assert.True((bool)made["stands"]!);
        Assert.False((bool)reversed["stands"]!);
        Assert.Equal(made["linkId"]!.ToString(), (await OfAsync(pipeline, "location", "coa/AC-01"))[0]!["linkId"]!.ToString());
        Assert.Contains("teruggedraaid", (string)(await pipeline.CaseAsync(reference))["links"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_link_made_twice_at_once_is_one()
    {
        await using var pipeline = await StartedAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());
        var wish = Wish(new { kind = "child", id = reference }, new { kind = "location", id = "coa/AC-01" });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync(pipeline, "links", wish)));

        Assert.Single(await OfAsync(pipeline, "child", reference));
    }

    [Theory]
    [InlineData("case", "AAAA-BBBB-CCCC")]
    [InlineData("signal", "3c5e7a9b-0d1f-8b2c-8d4e-6f8a0b1c2d8c")]
    [InlineData("location", "coa/NOWHERE")]
    [InlineData("location", "coa")]
    [InlineData("clue", "0612345678")]
    public async Task Nothing_is_linked_with_what_is_not_there(string kind, string id)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var refused = await SendAsync(pipeline, "links", Wish(new { kind, id }, new { kind = "location", id = "coa/AC-01" }), status: 409);

        Assert.DoesNotContain(id, refused.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rubbish_gets_one_answer_with_all_faults()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var refused = await SendAsync(pipeline, "links", new { one = new { kind = "car" }, ground = "nationality", strength = "none" }, status: 400);

        Assert.Equal(
            ["/by", "/ground", "/one/id", "/one/kind", "/other", "/reason", "/strength"],
            refused["errors"]!.AsArray().Select(fault => (string)fault!["pointer"]!).Order(StringComparer.Ordinal));
    }

    private static object Wish(object one, object other) => new { one, other, ground = "vehicle", strength = "strong", by = Desk.First, reason = "Dezelfde bus." };

    private static async Task<JsonObject> SendAsync(Pipeline pipeline, string path, object wish, int status = 200)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/{path}", "demo-oncall-key", JsonContent.Create(wish));
        var answer = await Pipeline.ReadAsync(response);
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} {answer}");
        return answer;
    }

    private static async Task<JsonArray> OfAsync(Pipeline pipeline, string kind, string id) =>
        (await pipeline.GetAsync($"/api/v1/links?kind={kind}&id={Uri.EscapeDataString(id)}", "demo-oncall-key"))["links"]!.AsArray();

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
