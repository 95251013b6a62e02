using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class PartnerListTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task The_desk_sees_every_partner_and_when_each_key_was_last_used()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"]!.AsArray().Add(Privacy.Sha256Hex.Of("new-key")));
        await pipeline.AcceptAsync(Reports.OfYonas());

        var partners = await ListAsync(pipeline);
        var (coa, sandbox) = (partners["coa"], partners["sandbox"]);
        Assert.Equal(["coa", "nidos", "ngo", "sandbox"], partners.Keys);
        Assert.Equal((2, pipeline.Clock.GetUtcNow()), ((int)coa["keyCount"]!, (DateTimeOffset)coa["lastUsedAt"]!));
        Assert.Equal([true, false], coa["keys"]!.AsArray().Select(key => key!["lastUsedAt"] is not null));
        Assert.Equal((true, null), ((bool)sandbox["sandbox"]!, sandbox["lastUsedAt"]));
    }

    [Fact]
    public async Task A_use_within_a_minute_of_the_last_one_is_not_written_again()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var first = pipeline.Clock.GetUtcNow();
        await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(TimeSpan.FromSeconds(59));
        await pipeline.AcceptAsync(Reports.OfYonas());
        var within = await LastUseAsync(pipeline);
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        await pipeline.AcceptAsync(Reports.OfYonas());

        Assert.Equal((first, first.AddMinutes(1)), (within, await LastUseAsync(pipeline)));
    }

    [Fact]
    public async Task A_report_is_accepted_when_the_use_of_its_key_cannot_be_written()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var ready = await pipeline.SendAsync(HttpMethod.Get, "/api/health/ready", key: null);
        await new TableClient(pipeline.Storage, StorageNames.PartnerKeysTable).DeleteAsync();
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.AcceptAsync(Reports.OfYonas());

        Assert.Single(pipeline.Log.All, line => line.Contains("of partner coa could not be written", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("demo-coa-key", 403)]
    public async Task Only_the_desk_may_list_partners(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/partners", key);

        Assert.Equal(status, (int)response.StatusCode);
    }

    // Over the connection of the call before, which is free once everything that follows its answer is done.
    private static async Task<Dictionary<string, JsonObject>> ListAsync(Pipeline pipeline) =>
        (await pipeline.GetAsync("/api/v1/partners", "demo-oncall-key"))["items"]!.AsArray().ToDictionary(item => (string)item!["id"]!, item => item!.AsObject());

    private static async Task<DateTimeOffset> LastUseAsync(Pipeline pipeline) => (DateTimeOffset)(await ListAsync(pipeline))["coa"]["lastUsedAt"]!;
}
