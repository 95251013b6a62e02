using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class IntakeTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task An_accepted_report_is_answered_with_its_place_and_time()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.PostAsync(Reports.OfYonas());

        var answer = await Pipeline.ReadAsync(response);
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Equal($"/api/v1/reports/{answer["reportId"]}", response.Headers.Location?.ToString());
        Assert.Equal("received", (string)answer["status"]!);
        Assert.Equal(pipeline.Clock.GetUtcNow(), (DateTimeOffset)answer["receivedAt"]!);
    }

    [Fact]
    public async Task An_accepted_report_is_told_what_would_help_what_was_masked_and_whether_to_call_112()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = Reports.Of("coa-1", "Yonas Tesfay, bsn 111222333", "2016-04-05");
        using var response = await pipeline.PostAsync(report);

        var answer = await Pipeline.ReadAsync(response);
        Assert.Equal("""["/child/sex","/child/description","/circumstances","/notified/guardian","/notified/police"]""", answer["missing"]!.ToJsonString());
        Assert.Equal("""["/child/fullName"]""", answer["masked"]!.ToJsonString());
        Assert.True((bool)answer["callEmergency"]!);
    }

    [Fact]
    public async Task A_hundred_equal_posts_at_once_are_one_report_and_a_hundred_equal_answers()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TextOfAsync(pipeline, Reports.OfYonas())));
        await pipeline.SettleAsync();

        Assert.Single(answers.Distinct());
        Assert.Single((await pipeline.CaseAsync((await pipeline.CasesAsync())[0]))["reports"]!.AsArray());
    }

    [Fact]
    public async Task The_same_reference_with_another_content_is_a_conflict()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        using var response = await pipeline.PostAsync(Reports.Of("coa-1", "Somebody Else", "2011-02-03"));

        Assert.Equal(409, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_same_reference_of_another_partner_is_another_report()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());

        Assert.NotEqual(await pipeline.AcceptAsync(Reports.OfYonas()), await pipeline.AcceptAsync(Reports.OfYonas(), "demo-nidos-key"));
    }

    [Fact]
    public async Task A_report_with_faults_is_answered_with_all_of_them_and_leaves_nothing_behind()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = Reports.OfYonas();
        report["kind"] = "lost";
        report["nationality"] = "secret-value";
        report["child"]!["vNumber"] = "12";
        report["lastSeen"]!["at"] = "yesterday";
        using var response = await pipeline.PostAsync(report);

        var text = await response.Content.ReadAsStringAsync();
        var pointers = JsonNode.Parse(text)!["errors"]!.AsArray().Select(error => (string)error!["pointer"]!);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["/child/vNumber", "/kind", "/lastSeen/at", "/nationality"], pointers.Order());
        Assert.DoesNotContain("secret-value", text, StringComparison.Ordinal);
        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, "reports"));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("no-such-key", 401)]
    [InlineData("demo-oncall-key", 403)]
    public async Task Only_a_partner_may_report(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.PostAsync(Reports.OfYonas(), key!);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_partner_cannot_list_cases()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/cases", "demo-coa-key");

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_too_large()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = Reports.OfYonas();
        report["child"]!["description"] = new string('x', 50_000);
        using var response = await pipeline.PostAsync(report);

        Assert.Equal(413, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", "{}", 415)]
    [InlineData("application/json", "not json", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", "", 400)]
    public async Task Rubbish_is_a_problem_with_the_right_status(string type, string body, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/reports", "demo-coa-key", content);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"child":{"\udc00x":1}}""")]
    public async Task A_field_name_with_half_a_surrogate_pair_is_a_fault_of_the_caller(string body)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/reports", "demo-coa-key", content);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_told_that_encodings_are_not_accepted()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var content = JsonContent.Create(Reports.OfYonas());
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/reports", "demo-coa-key", content);

        Assert.Equal(415, (int)response.StatusCode);
        Assert.Contains("Encodings of the body are not accepted.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_in_chunks_that_cannot_be_read_is_a_fault_of_the_caller()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var answer = await AnswerAsync(pipeline, """
            POST /api/v1/reports HTTP/1.1
            Host: localhost
            Connection: close
            Authorization: Bearer demo-coa-key
            Content-Type: application/json
            Transfer-Encoding: chunked

            not-a-size

            """);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("The request could not be read to its end.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_row_and_no_message_shows_what_is_personal()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        var rows = string.Join('\n', await StoredRows.AllAsync(pipeline.Storage));
        Assert.All(["Yonas", "Tesfay", "yonas", "tesfay", "1234567890", "2012-04-05", "+31 20", "GM1950"], secret => Assert.DoesNotContain(secret, rows, StringComparison.Ordinal));
        Assert.All(pipeline.Sent, sent => Assert.DoesNotContain("Yonas", sent.Message.Subject + sent.Message.Text, StringComparison.Ordinal));
    }

    private static async Task<string> AnswerAsync(Pipeline pipeline, string request)
    {
        using var live = await pipeline.SendAsync(HttpMethod.Get, "/api/health/live", key: null);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, live.RequestMessage!.RequestUri!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request.ReplaceLineEndings("\r\n")));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> TextOfAsync(Pipeline pipeline, JsonObject report)
    {
        using var response = await pipeline.PostAsync(report);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
