using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Local;

namespace AlertPipeline.Azurite.Run;

/// <summary>Partners are added, and their keys changed, in the directory of an app that runs.</summary>
public sealed class PartnerAdminTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string OldKey = "demo-coa-key";

    private readonly AdminRun admin = new();

    public void Dispose() => admin.Dispose();

    [Fact]
    public async Task A_partner_goes_over_to_a_new_key_without_a_report_being_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        await AddKeyAsync(pipeline.Directory.Path, "coa");
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
    public async Task A_new_partner_reports_once_it_has_a_key()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, _, errors) = await AddAsync(pipeline.Directory.Path, "haven", "De Haven", "--may-know-case");
        await AddKeyAsync(pipeline.Directory.Path, "haven");

        Assert.Equal((ExitCode.Done, ""), (code, errors));
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas(), (await File.ReadAllTextAsync(admin.PathOf("haven.key"))).Trim());
    }

    [Fact]
    public async Task A_new_partner_is_what_was_asked_for_and_has_no_key_yet()
    {
        using var directory = new Testing.DirectoryCopy();
        var before = JsonNode.Parse(await File.ReadAllTextAsync(directory.FileOf("partners.json")))!.AsArray();

        await AddAsync(directory.Path, "haven", "De Haven", "--sandbox");

        before.Add(new JsonObject { ["id"] = "haven", ["name"] = "De Haven", ["keyHashes"] = new JsonArray(), ["mayKnowCase"] = false, ["sandbox"] = true });
        Assert.True(JsonNode.DeepEquals(before, JsonNode.Parse(await File.ReadAllTextAsync(directory.FileOf("partners.json")))));
    }

    [Theory]
    [InlineData("coa", "COA", "partners.json /4/id")]
    [InlineData("De Haven", "De Haven", "partners.json /4/id")]
    [InlineData("synthetic", "Ons eigen proefbericht", "partners.json /4/id")]
    [InlineData("haven", " ", "partners.json /4/name")]
    public async Task A_partner_that_would_be_a_fault_is_not_written(string partner, string name, string fault)
    {
        using var directory = new Testing.DirectoryCopy();
        var before = await File.ReadAllTextAsync(directory.FileOf("partners.json"));

        var (code, _, errors) = await AddAsync(directory.Path, partner, name);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(fault, errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(directory.FileOf("partners.json")));
    }

    [Fact]
    public async Task Nothing_but_the_key_changes_and_nobody_else_may_read_it()
    {
        using var directory = new Testing.DirectoryCopy();
        var before = JsonNode.Parse(await File.ReadAllTextAsync(directory.FileOf("partners.json")))!;

        var (_, output, _) = await AddKeyAsync(directory.Path, "nidos");
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

        var (code, _, errors) = await AddKeyAsync(directory.Path, "ngo");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("remove-key", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(admin.PathOf("ngo.key")));
    }

    [Fact]
    public async Task An_unknown_partner_is_refused_and_the_known_ones_are_named()
    {
        using var directory = new Testing.DirectoryCopy();

        var (code, _, errors) = await AddKeyAsync(directory.Path, "kew");

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

        var (code, _, errors) = await AddKeyAsync(directory.Path, "coa");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("people.json: is not JSON", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(admin.PathOf("coa.key")));
    }

    private static Task<(int Code, string Output, string Errors)> AddAsync(string directory, string partner, string name, params string[] more) =>
        AdminRun.StartAsync(["partners", "add", partner, "--name", name, "--directory", directory, .. more]);

    private Task<(int Code, string Output, string Errors)> AddKeyAsync(string directory, string partner) =>
        AdminRun.StartAsync("partners", "add-key", partner, "--directory", directory, "--to", admin.PathOf($"{partner}.key"));
}
