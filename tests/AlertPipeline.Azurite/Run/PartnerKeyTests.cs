using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Local;

namespace AlertPipeline.Azurite.Run;

/// <summary>Keys of partners are changed in the directory of an app that runs.</summary>
public sealed class PartnerKeyTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string OldKey = "demo-coa-key";

    private readonly AdminRun admin = new();

    public void Dispose() => admin.Dispose();

    [Fact]
    public async Task A_partner_goes_over_to_a_new_key_without_a_report_being_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        await AddAsync(pipeline.Directory.Path, "coa");
        var key = (await File.ReadAllTextAsync(admin.PathOf("coa.key"))).Trim();
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas(), key);
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas(), OldKey);
        var (code, _, errors) = await AdminRun.StartAsync("partners", "remove-key", "coa", PartnerKeyStore.IdOf(Sha256Hex.Of(OldKey)), "--directory", pipeline.Directory.Path);
        using var refused = await pipeline.PostAsync(EndToEnd.Reports.OfYonas(), OldKey);

        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Equal(401, (int)refused.StatusCode);
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas(), key);
    }

    [Fact]
    public async Task Nothing_but_the_key_changes_and_nobody_else_may_read_it()
    {
        using var directory = new Testing.DirectoryCopy();
        var before = JsonNode.Parse(await File.ReadAllTextAsync(directory.FileOf("partners.json")))!;

        var (_, output, _) = await AddAsync(directory.Path, "nidos");
        var key = (await File.ReadAllTextAsync(admin.PathOf("nidos.key"))).Trim();

        before[1]!["keyHashes"]!.AsArray().Add(Sha256Hex.Of(key));
        Assert.True(JsonNode.DeepEquals(before, JsonNode.Parse(await File.ReadAllTextAsync(directory.FileOf("partners.json")))));
        Assert.DoesNotContain(key, output, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(admin.PathOf("nidos.key")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_third_key_is_refused_before_it_is_made()
    {
        using var directory = new Testing.DirectoryCopy();
        directory.ChangePartner("ngo", ngo => ngo["keyHashes"]!.AsArray().Add(Sha256Hex.Of("another")));

        var (code, _, errors) = await AddAsync(directory.Path, "ngo");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("remove-key", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(admin.PathOf("ngo.key")));
    }

    [Fact]
    public async Task An_unknown_partner_is_refused_and_the_known_ones_are_named()
    {
        using var directory = new Testing.DirectoryCopy();

        var (code, _, errors) = await AddAsync(directory.Path, "kew");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("Known are coa, nidos, ngo, sandbox", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fd25")]
    [InlineData("00000000")]
    public async Task A_key_that_is_not_surely_meant_stays(string beginning)
    {
        using var directory = new Testing.DirectoryCopy();
        var before = await File.ReadAllTextAsync(directory.FileOf("partners.json"));

        var (code, _, errors) = await AdminRun.StartAsync("partners", "remove-key", "coa", beginning, "--directory", directory.Path);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains($"coa has no key {beginning}", errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(directory.FileOf("partners.json")));
    }

    [Fact]
    public async Task A_directory_with_faults_is_left_as_it_is_and_each_fault_is_named()
    {
        using var directory = new Testing.DirectoryCopy();
        directory.Write("desks.json", "[]");
        directory.Write("people.json", "{");

        var (code, _, errors) = await AddAsync(directory.Path, "coa");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("people.json: is not JSON", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(admin.PathOf("coa.key")));
    }

    private Task<(int Code, string Output, string Errors)> AddAsync(string directory, string partner) =>
        AdminRun.StartAsync("partners", "add-key", partner, "--directory", directory, "--to", admin.PathOf($"{partner}.key"));
}
