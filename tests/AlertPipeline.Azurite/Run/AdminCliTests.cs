using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using Local;

namespace AlertPipeline.Azurite.Run;

/// <summary>What an app is asked for from the command line.</summary>
public sealed class AdminCliTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private const string OnCall = "demo-oncall-key";

    private readonly AdminRun admin = new();

    public void Dispose() => admin.Dispose();

    [Fact]
    public async Task Partners_are_listed_with_the_last_use_of_each_key()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas());

        // The use of a key is written after the answer, and the command comes over another connection: that of the report is free once it is written.
        await pipeline.CasesAsync();
        var (code, output, _) = await admin.StartAsync(pipeline, OnCall, "partners", "list");

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches("coa.*COA.*fd250fb8.*2026-11-23T02:00:00Z", output);
        Assert.Matches("Oefenpartner \\(sandbox\\).*never", output);
    }

    [Theory]
    [InlineData("/api/v1/partners", "partners", "list")]
    [InlineData("/api/v1/rota?team=landelijk", "rota", "show", "--team", "landelijk")]
    [InlineData("/api/v1/directory/gaps", "rota", "check")]
    [InlineData("/api/v1/dead-letters", "dead-letters")]
    [InlineData("/api/v1/audit", "verify")]
    public async Task As_JSON_a_command_prints_the_answer_of_the_app_and_nothing_else(string path, params string[] command)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");

        var (_, output, errors) = await admin.StartAsync(pipeline, OnCall, [.. command, "--json"]);

        Assert.True(JsonNode.DeepEquals(await pipeline.GetAsync(path, OnCall), JsonNode.Parse(output)));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_rota_shows_who_is_on_call()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, output, _) = await admin.StartAsync(pipeline, OnCall, "rota", "show", "--from", "2026-12-24T08:00:00Z", "--until", "2026-12-24T09:00:00Z");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("(anna)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_that_is_none_fails_the_command_with_the_words_of_the_app()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, _, errors) = await admin.StartAsync(pipeline, OnCall, "rota", "show", "--team", "nobody");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("'team' must be the id of a team", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rota_that_leaves_a_layer_to_nobody_is_found()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var before = await admin.StartAsync(pipeline, OnCall, "rota", "check");
        pipeline.Directory.Write("rota.json", """
            { "temporarySchedules": [{ "team": "landelijk", "layer": 1, "from": "2026-12-10T08:00:00", "until": "2026-12-11T08:00:00",
              "shifts": [{ "person": "dirk", "from": "2026-12-10T08:00:00", "until": "2026-12-10T20:00:00" }] }], "swaps": [], "overrides": [] }
            """);

        var after = await admin.StartAsync(pipeline, OnCall, "rota", "check");

        Assert.Contains("0 gaps", before.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, after.Code);
        Assert.Contains("1 gaps", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_is_well_until_something_is_put_aside()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = await admin.StartAsync(pipeline, "demo-admin-key", "verify");
        await pipeline.PutAsideAsync("{ rubbish");

        var after = await admin.StartAsync(pipeline, "demo-admin-key", "verify");

        Assert.Equal(ExitCode.Done, before.Code);
        Assert.Contains("All is well", before.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Found, after.Code);
        Assert.Matches("dead-letter.*1", after.Output);
    }

    [Fact]
    public async Task Nothing_is_well_while_storage_is_away()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        await pipeline.GetAsync("/api/v1/audit", OnCall);
        probe.Fails = _ => true;

        var (code, _, errors) = await admin.StartAsync(pipeline, OnCall, "verify");

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("503 Storage does not answer", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_a_case_is_written_for_its_reader_alone_and_never_over_another_file()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas());
        await pipeline.SettleAsync();
        var reference = Assert.Single(await pipeline.CasesAsync());

        var first = await admin.StartAsync(pipeline, OnCall, "export", reference, admin.PathOf("case.json"));
        var second = await admin.StartAsync(pipeline, OnCall, "export", reference, admin.PathOf("case.json"));

        Assert.Equal((ExitCode.Done, "", ExitCode.Failed), (first.Code, first.Output, second.Code));
        Assert.True(JsonNode.DeepEquals(await pipeline.CaseAsync(reference), JsonNode.Parse(await File.ReadAllTextAsync(admin.PathOf("case.json")))));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(admin.PathOf("case.json")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_case_that_is_not_there_leaves_no_file()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, _, errors) = await admin.StartAsync(pipeline, OnCall, "export", "K-2026-0000", admin.PathOf("case.json"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("404 Not found.", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(admin.PathOf("case.json")));
    }
}
