using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>While the app is worked on its alarms about itself say nothing, and it always ends.</summary>
public sealed class MaintenanceTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string Path = "/api/v1/maintenance";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Until_its_end_nobody_is_told_of_findings_and_the_switch_hears_from_us()
    {
        await using var pipeline = await StartedAsync();
        var pings = pipeline.DeadManSwitch.Pings;

        await PassAsync(pipeline, minutes: 4);
        pipeline.Sent.NothingElse();
        Assert.Equal(pings + 4, pipeline.DeadManSwitch.Pings);

        await PassAsync(pipeline, minutes: 2);
        ExpectAlarm(pipeline);
        Assert.False((bool)(await pipeline.GetAsync(Path, "demo-oncall-key"))["underWay"]!);
    }

    [Fact]
    public async Task Alerts_about_children_are_sent_meanwhile()
    {
        await using var pipeline = await StartedAsync();

        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task An_administrator_ends_it_early()
    {
        await using var pipeline = await StartedAsync();
        Assert.Equal("Ilse Vos", (string?)(await pipeline.GetAsync(Path, "demo-admin-key"))["by"]);

        using var ended = await pipeline.SendAsync(HttpMethod.Delete, Path, "demo-admin-key");
        await PassAsync(pipeline, minutes: 1);

        Assert.False((bool)(await Pipeline.ReadAsync(ended))["underWay"]!);
        ExpectAlarm(pipeline);
    }

    [Theory]
    [InlineData("demo-oncall-key", 403)]
    [InlineData("demo-coa-key", 403)]
    [InlineData(null, 401)]
    public async Task Only_an_administrator_begins_or_ends_it(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var begun = await pipeline.SendAsync(HttpMethod.Put, Path, key, Wish(60));
        using var ended = await pipeline.SendAsync(HttpMethod.Delete, Path, key);

        Assert.Equal((status, status), ((int)begun.StatusCode, (int)ended.StatusCode));
    }

    [Fact]
    public async Task Without_an_end_or_with_one_after_more_than_four_hours_it_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var tooLong = await pipeline.SendAsync(HttpMethod.Put, Path, "demo-admin-key", Wish(241));
        using var endless = await pipeline.SendAsync(HttpMethod.Put, Path, "demo-admin-key", Wish(null));

        Assert.Equal((400, 400), ((int)tooLong.StatusCode, (int)endless.StatusCode));
    }

    // A dead letter waits, and for five minutes nobody wants to hear of it.
    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await PassAsync(pipeline, minutes: 2);
        using var begun = await pipeline.SendAsync(HttpMethod.Put, Path, "demo-admin-key", Wish(5));
        Assert.Equal(200, (int)begun.StatusCode);
        await pipeline.PutAsideAsync("{ rubbish");
        pipeline.Sent.ExpectDeadLetter();
        return pipeline;
    }

    private static JsonContent Wish(int? minutes)
    {
        var wish = new JsonObject { ["reason"] = "storage moves to another account", ["by"] = "Ilse Vos" };
        if (minutes is not null)
        {
            wish["minutes"] = minutes;
        }

        return JsonContent.Create(wish);
    }

    private static async Task PassAsync(Pipeline pipeline, int minutes)
    {
        for (var half = 0; half < 2 * minutes; half++)
        {
            await pipeline.PassAsync(Minute / 2);
        }
    }

    private static void ExpectAlarm(Pipeline pipeline)
    {
        pipeline.Sent.Expect("Bewaking: 1 dode brieven", "anna", "anna", "beheer", "beheer");
        pipeline.Sent.NothingElse();
    }
}
