using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class LiveDirectoryTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_key_that_is_taken_out_of_the_directory_is_refused_at_the_next_request()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"] = new JsonArray());

        Assert.Equal(401, await StatusAsync(pipeline, "coa-2"));
        await pipeline.AcceptAsync(Reports.OfYonas(), "demo-nidos-key");
    }

    [Fact]
    public async Task While_a_partner_changes_its_key_both_are_valid_and_then_only_the_new_one()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"]!.AsArray().Add(Privacy.Sha256Hex.Of("new-key")));
        var (oldKey, newKey) = (await StatusAsync(pipeline, "coa-1"), await StatusAsync(pipeline, "coa-2", "new-key"));
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"]!.AsArray().RemoveAt(0));

        Assert.Equal((202, 202), (oldKey, newKey));
        Assert.Equal((401, 202), (await StatusAsync(pipeline, "coa-3"), await StatusAsync(pipeline, "coa-4", "new-key")));
    }

    [Fact]
    public async Task A_directory_with_faults_is_not_in_force_until_it_is_mended_and_every_fault_is_logged()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"] = new JsonArray());
        pipeline.Directory.Write("people.json", "[");
        pipeline.Directory.Write("teams.json", "{}");
        Assert.Equal(202, await StatusAsync(pipeline, "coa-1"));

        pipeline.Directory.Restore("people.json");
        pipeline.Directory.Restore("teams.json");
        Assert.Equal(401, await StatusAsync(pipeline, "coa-2"));

        var refused = pipeline.Log.All.Where(line => line.Contains("is not in force", StringComparison.Ordinal)).ToList();
        Assert.Collection(refused, line => Assert.Contains("people.json: is not JSON", line), line => Assert.Contains("teams.json: must be a list", line));
    }

    [Fact]
    public async Task A_changed_directory_must_pass_what_is_checked_at_the_start_too()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["keyHashes"] = new JsonArray());
        pipeline.Directory.ChangePartner("ngo", ngo => ngo["webhook"]!["secretName"] = "unknown");

        Assert.Equal(202, await StatusAsync(pipeline, "coa-1"));
        Assert.Contains(pipeline.Log.All, line => line.Contains("set Webhooks:Secrets:unknown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_told_of_a_case_follows_the_directory_too()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var teams = await File.ReadAllTextAsync(pipeline.Directory.FileOf("teams.json"));
        pipeline.Directory.Write("teams.json", teams.Replace("\"anna\"", "\"dirk\"", StringComparison.Ordinal));
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        pipeline.Sent.Expect(SentMessages.Alert, "dirk", "dirk");
        pipeline.Sent.NothingElse();
    }

    private static async Task<int> StatusAsync(Pipeline pipeline, string reference, string key = "demo-coa-key")
    {
        using var response = await pipeline.PostAsync(Reports.OfYonas(reference), key);
        return (int)response.StatusCode;
    }
}
