using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class LinkNoticeTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Whoever_has_the_case_is_asked_once_to_check_a_report_that_the_system_linked()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var (first, reference) = await pipeline.ReportAsync(Reports.OfYonas());
        await TakeAsync(pipeline);

        var (second, _) = await LinkAsync(pipeline);
        await pipeline.PassAsync(TimeSpan.FromMinutes(5));

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.Expect(SentMessages.Linked, "anna", "anna");
        pipeline.Sent.NothingElse();
        Assert.All(pipeline.Sent, message => Assert.DoesNotContain("Yonas", message.Message.Text, StringComparison.OrdinalIgnoreCase));
        var shown = await pipeline.CaseAsync(reference);
        Assert.Equal("acknowledged", Desk.StateOf(shown));
        AssertTold(shown["reports"]!.AsArray().Single(report => (string)report!["reportId"]! == second)!["linkedBy"]!, first);
    }

    [Fact]
    public async Task Nobody_is_asked_where_nobody_has_the_case()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.ReportAsync(Reports.OfYonas());

        await LinkAsync(pipeline);

        pipeline.Sent.Expect(SentMessages.Alert, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    private static void AssertTold(JsonNode link, string other)
    {
        Assert.Equal(other, (string)link["reportId"]!);
        Assert.InRange((double)link["probability"]!, 0.8, 1);
        Assert.Equal((string)link["comparison"]!["table"]!, (string)link["table"]!);
        Assert.Equal("Namen: Tesfay Jonas / Yonas Tesfay", (string)link["explanation"]!["nl"]![0]!);
    }

    private static Task<(string ReportId, string Reference)> LinkAsync(Pipeline pipeline) =>
        pipeline.ReportAsync(Reports.Of("nidos-1", "Tesfay Jonas", "2012-04-05", "1234567890"), "demo-nidos-key");

    private static async Task TakeAsync(Pipeline pipeline)
    {
        using var taken = await pipeline.SendAsync(HttpMethod.Post, LinkInAlert.PathOf(pipeline.Sent[0]), key: null);
        Assert.Equal(200, (int)taken.StatusCode);
    }
}
