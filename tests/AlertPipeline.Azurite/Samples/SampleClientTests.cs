using System.Text.Json.Nodes;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Azurite.Run;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Samples;

public sealed class SampleClientTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] Kinds = ["missing", "supplement", "concern", "responsibility-transferred", "found"];

    public static TheoryData<string> Clients { get; } = ["node", "dotnet"];

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_report_of_each_kind_arrives_and_the_same_again_is_the_same(string client)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Clock.Advance(TimeProvider.System.GetUtcNow() - pipeline.Clock.GetUtcNow());
        var first = await SampleClient.Of(client).RunAsync(pipeline.Address, "send", "try");
        var again = await SampleClient.Of(client).RunAsync(pipeline.Address, "send", "try");

        var items = (await pipeline.ListAsync()).Items().ToDictionary(item => (string)item["kind"]!, item => (string)item["reportId"]!);
        Assert.Equal((0, ""), (first.Code, first.Errors));
        Assert.Equal(first, again);
        Assert.Equal(Kinds.Order(), items.Keys.Order());
        Assert.All(Kinds, kind => Assert.Contains($"{kind}: {items[kind]}", first.Output, StringComparison.Ordinal));
        Assert.Contains("It would help to know /child/sex", first.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_portal_that_was_down_catches_up_page_by_page(string client)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var accepted = await pipeline.AcceptAsync(60);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(2));
        var all = await SampleClient.Of(client).RunAsync(pipeline.Address, "catch-up");
        var lines = all.Output.Trim().ReplaceLineEndings("\n").Split('\n');
        var rest = await SampleClient.Of(client).RunAsync(pipeline.Address, "catch-up", lines[^1].Split(' ')[^1]);

        Assert.Equal(accepted.Order(), lines.SkipLast(1).Select(line => line.Split(' ')[2]).Order());
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith(" is received", line, StringComparison.Ordinal));
        Assert.Equal(lines[^1], rest.Output.Trim());
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_report_is_taken_back_and_the_list_says_so(string client)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(EndToEnd.Reports.OfYonas());
        var run = await SampleClient.Of(client).RunAsync(pipeline.Address, "withdraw", id);
        var list = await SampleClient.Of(client).RunAsync(pipeline.Address, "catch-up");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains($"missing: {id} is received, withdrawn", list.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task What_may_succeed_later_is_sent_again_under_the_same_reference(string client)
    {
        await using var app = await StubApp.StartAsync((_, count) => count switch
        {
            1 => new RetryLater(StatusCodes.Status503ServiceUnavailable),
            2 => new RetryLater(StatusCodes.Status429TooManyRequests),
            3 => new BrokenConnection(),
            _ => StubApp.Accept("r-1", default),
        });
        var run = await SampleClient.Of(client).RunAsync(app.Address, "send", "try");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(Enumerable.Repeat(4, 5), app.References.GroupBy(reference => reference).Select(sent => sent.Count()));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task What_is_refused_is_not_sent_again_and_the_reason_is_shown(string client)
    {
        await using var app = await StubApp.StartAsync((_, _) => Results.Json(new JsonObject { ["title"] = "The report has faults" }, statusCode: 400));
        var run = await SampleClient.Of(client).RunAsync(app.Address, "send", "try");

        Assert.Equal(1, run.Code);
        Assert.Equal("""400 {"title":"The report has faults"}""", run.Errors.Trim());
        Assert.Single(app.References);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_report_is_taken_back(string client)
    {
        await using var app = await StubApp.StartAsync((_, count) => count == 1 ? new RetryLater(StatusCodes.Status503ServiceUnavailable) : StubApp.Accept("w-1", default));
        var run = await SampleClient.Of(client).RunAsync(app.Address, "withdraw", "r-1");

        Assert.Equal((0, "withdrawal: w-1"), (run.Code, run.Output.Trim()));
        Assert.Equal(["r-1", "r-1"], app.References);
    }

    [Theory]
    [InlineData("node", "--help", 0)]
    [InlineData("dotnet", "--help", 0)]
    [InlineData("node", "nonsense", 2)]
    [InlineData("dotnet", "nonsense", 2)]
    [InlineData("node", "withdraw", 2)]
    [InlineData("dotnet", "withdraw", 2)]
    [InlineData("node", "listen", 2)]
    [InlineData("dotnet", "listen", 2)]
    public async Task Wrong_usage_and_a_call_for_help_show_all_commands(string client, string argument, int code)
    {
        var run = await SampleClient.Of(client).RunAsync(new Uri("http://127.0.0.1"), argument);

        Assert.Equal(code, run.Code);
        Assert.All(["send", "withdraw", "catch-up", "listen"], command => Assert.Contains(command, code == 0 ? run.Output : run.Errors, StringComparison.Ordinal));
    }
}
