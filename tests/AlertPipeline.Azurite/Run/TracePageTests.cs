using System.Diagnostics;
using System.Net;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Azurite.Run;

public sealed class TracePageTests
{
    [Fact]
    public async Task The_trace_of_a_report_shows_what_was_done_with_it_and_what_failed()
    {
        await using var inbox = await Inboxes.StartAsync();
        var (report, trace) = Work("r-<b>");

        Assert.Contains($"<a href=\"/traces/{trace}\">report {WebUtility.HtmlEncode(report)}</a>", await inbox.GetAsync("traces"));
        var page = await inbox.GetAsync($"traces/{trace}");
        Assert.Contains("padding-left: 0rem\">SubmitReport<br>", page);
        Assert.Contains("padding-left: 2rem\">send reports <strong>failed: TimeoutException</strong>", page);
        Assert.True(page.IndexOf("SubmitReport<br>", StringComparison.Ordinal) < page.IndexOf("send reports", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trace_that_is_not_there_is_not_found()
    {
        await using var inbox = await Inboxes.StartAsync();
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(inbox.Address, "traces/0af7651916cd43dd8448eb211c80319c"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static (string Report, string Trace) Work(string report)
    {
        using var run = Spans.StartRun("SubmitReport", ActivityKind.Server, trace: null)!;
        Spans.About(report);
        using (Spans.Start("send reports", ActivityKind.Producer))
        {
            Spans.Fail(new TimeoutException());
        }

        return (report, run.TraceId.ToHexString());
    }
}
