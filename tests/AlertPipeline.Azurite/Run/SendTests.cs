using System.Globalization;
using System.Text.Json;
using AlertPipeline.Testing;
using Local;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Run;

public sealed class SendTests : IDisposable
{
    private readonly ManualTimeProvider clock = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Accepted_and_repeated_reports_are_told_apart()
    {
        await using var app = await StubApp.StartAsync((reference, _) =>
            StubApp.Accept(reference[..1], reference == "c-1" ? clock.GetUtcNow().AddDays(-1) : clock.GetUtcNow()));

        var (code, summary) = await SendAsync(app, Line("a-1"), Line("a-2"), Line("b-1"), Line("c-1"));

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal((2, 2), (Number(summary, "accepted"), Number(summary, "repeated")));
    }

    [Fact]
    public async Task A_refusal_is_counted_by_its_title_and_fails_the_command()
    {
        await using var app = await StubApp.StartAsync((_, _) => Results.Problem(title: "The report is not complete.", statusCode: 400));

        var (code, summary) = await SendAsync(app, Line("a"), Line("b"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal(2, Number(summary, "refused"));
        Assert.Equal(2, Number(summary.GetProperty("refusals"), "400 The report is not complete."));
    }

    [Fact]
    public async Task A_refusal_that_the_line_expects_is_right()
    {
        await using var app = await StubApp.StartAsync((_, _) => Results.Problem(title: "Wrong", statusCode: 400));

        var (code, summary) = await SendAsync(app, Line("a", expect: 400));

        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(summary.GetProperty("unexpected").EnumerateArray());
    }

    [Fact]
    public async Task An_acceptance_where_the_line_expects_a_refusal_is_wrong()
    {
        await using var app = await StubApp.StartAsync((reference, _) => StubApp.Accept(reference, clock.GetUtcNow()));

        var (code, summary) = await SendAsync(app, Line("a"), Line("b", expect: 409));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal(2, Number(Assert.Single(summary.GetProperty("unexpected").EnumerateArray()), "line"));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_report_is_sent_again_after_the_time_that_the_app_asks_for(int status)
    {
        await using var app = await StubApp.StartAsync((reference, time) =>
            time == 1 ? new RetryLater(status, Seconds: 7) : StubApp.Accept(reference, clock.GetUtcNow()));

        var sending = SendAsync(app, Line("a"));
        await clock.WaitingAsync(TimeSpan.FromSeconds(7)).WaitAsync(TimeSpan.FromSeconds(30));
        clock.Advance(TimeSpan.FromSeconds(7));
        var (code, summary) = await sending;

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(1, Number(summary, "accepted"));
        Assert.Equal(["a", "a"], app.References);
    }

    [Fact]
    public async Task A_report_that_an_error_of_the_app_keeps_out_has_failed()
    {
        await using var app = await StubApp.StartAsync((_, _) => Results.StatusCode(500));

        var (code, summary) = await SendAsync(app, Line("a"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal(1, Number(summary, "failed"));
    }

    [Fact]
    public async Task The_key_of_the_line_is_sent_as_a_bearer_token()
    {
        var keys = new List<string>();
        await using var app = await StubApp.StartAsync((reference, _) => new NoteKey(keys, StubApp.Accept(reference, clock.GetUtcNow())));

        await SendAsync(app, Line("a"));

        Assert.Equal(["Bearer demo-coa-key"], keys);
    }

    [Fact]
    public async Task A_line_of_another_form_is_named_and_nothing_is_sent()
    {
        await using var app = await StubApp.StartAsync((reference, _) => StubApp.Accept(reference, clock.GetUtcNow()));
        await File.WriteAllLinesAsync(file, [Line("a"), """{ "body": {} }"""]);

        var (code, _, errors) = await CliRun.StartAsync(clock, "send", file, "--to", app.Address.AbsoluteUri);

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("Line 2 is not of the form", errors);
        Assert.Empty(app.References);
    }

    [Fact]
    public async Task Without_JSON_a_table_is_printed()
    {
        await using var app = await StubApp.StartAsync((reference, _) => StubApp.Accept(reference, clock.GetUtcNow()));
        await File.WriteAllLinesAsync(file, [Line("a")]);

        var (_, output, _) = await CliRun.StartAsync(clock, "send", file, "--to", app.Address.AbsoluteUri);

        Assert.Contains("accepted", output);
    }

    private static string Line(string reference, int expect = 202) => JsonSerializer.Serialize(
        new { key = "demo-coa-key", expect, body = new { kind = "missing", partnerReference = reference } });

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private async Task<(int Code, JsonElement Summary)> SendAsync(StubApp app, params string[] lines)
    {
        await File.WriteAllLinesAsync(file, lines);
        var (code, output, _) = await CliRun.StartAsync(clock, "send", file, "--to", app.Address.AbsoluteUri, "--json");
        return (code, JsonElement.Parse(output));
    }

    private sealed record RetryLater(int Status, int Seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = Status;
            httpContext.Response.Headers.RetryAfter = Seconds.ToString(CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        }
    }

    private sealed record NoteKey(List<string> Keys, IResult Then) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            Keys.Add(httpContext.Request.Headers.Authorization.ToString());
            return Then.ExecuteAsync(httpContext);
        }
    }
}
