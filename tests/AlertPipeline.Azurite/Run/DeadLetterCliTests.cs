using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Storage;
using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class DeadLetterCliTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly AdminRun admin = new();

    public void Dispose() => admin.Dispose();

    [Fact]
    public async Task The_list_shows_why_a_letter_failed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");

        var (code, output, _) = await RunAsync(pipeline, "dead-letters");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("unreadable", output, StringComparison.Ordinal);
        Assert.Contains("9 bytes, not-json", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("--queue", "reports")]
    [InlineData("--reason", "unreadable", "--from", "2026-11-23T01:00:00Z", "--until", "2026-11-23T02:00:01Z")]
    public async Task Letters_are_put_back_once(params string[] which)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");

        var first = await ReplayAsync(pipeline, which);
        var second = await ReplayAsync(pipeline, which);

        Assert.Equal((ExitCode.Done, 1, 0), first);
        Assert.Equal(0, second.PutBack);
        Assert.Equal(1, await pipeline.MessagesAsync(StorageNames.ReportsQueue));
    }

    [Fact]
    public async Task A_letter_is_put_back_by_its_id_and_an_unknown_one_fails_the_command()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.PutAsideAsync("{ rubbish");
        var id = (string)Assert.Single(await pipeline.DeadLettersAsync())["id"]!;

        Assert.Equal((ExitCode.Failed, 1, 0), await ReplayAsync(pipeline, id, "no-such-letter"));
        Assert.Equal((ExitCode.Done, 0, 1), await ReplayAsync(pipeline, id));
    }

    [Fact]
    public async Task A_key_without_the_role_fails_the_command_and_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, output, errors) = await admin.StartAsync(pipeline, "demo-oncall-key", "replay", "--all");

        Assert.Equal((ExitCode.Failed, ""), (code, output));
        Assert.StartsWith("403 This key has another role.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_is_none_fails_the_command_with_the_words_of_the_app()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        var (code, _, errors) = await RunAsync(pipeline, "replay", "--from", "yesterday");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("'recordedFrom' must be a date and time", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_does_not_answer_fails_the_command()
    {
        var (code, _, errors) = await admin.StartAsync(new Uri("http://127.0.0.1:9/"), "demo-admin-key", "dead-letters");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal("http://127.0.0.1:9/ does not answer. Check --url, and whether the app runs.", errors.Trim());
    }

    private async Task<(int Code, int PutBack, int Before)> ReplayAsync(Pipeline pipeline, params string[] which)
    {
        var (code, output, _) = await RunAsync(pipeline, ["replay", .. which, "--json"]);
        var answer = JsonNode.Parse(output)!;
        return (code, answer["putBack"]!.AsArray().Count, (int)answer["putBackBefore"]!);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(Pipeline pipeline, params string[] arguments) => admin.StartAsync(pipeline, "demo-admin-key", arguments);
}
