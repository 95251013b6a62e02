using System.Net;
using System.Text;
using System.Text.Json;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Tests.Contract;

/// <summary>The check of answers is itself checked: it finds each thing that it is there for.</summary>
public sealed class ContractAnswerTests
{
    private const string Live = "/api/health/live";
    private const string Healthy = """{"status":"live","at":"2026-11-23T02:00:00Z"}""";

    [Fact]
    public void What_the_contract_says_is_without_fault() => Assert.Empty(FaultsOf(Live, Answer(200, Healthy)));

    [Theory]
    [InlineData("""{"status":"live"}""")]
    [InlineData("""{"status":"dead","at":"2026-11-23T02:00:00Z"}""")]
    [InlineData("""{"status":"live","at":"2026-11-23"}""")]
    [InlineData("""{"status":"live","at":"2026-11-23T02:00:00Z","more":1}""")]
    [InlineData("""{"Status":"live","at":"2026-11-23T02:00:00Z"}""")]
    public void Another_body_is_a_fault(string body) => Assert.NotEmpty(FaultsOf(Live, Answer(200, body)));

    [Theory]
    [InlineData("API-Version")]
    [InlineData("Strict-Transport-Security")]
    [InlineData("Content-Security-Policy")]
    [InlineData("X-Frame-Options")]
    public void A_missing_header_is_a_fault(string name)
    {
        var answer = Answer(200, Healthy);
        answer.Headers.Remove(name);

        Assert.Contains(FaultsOf(Live, answer), fault => fault.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_status_that_is_not_declared_is_a_fault() => Assert.Equal(["this status is not declared"], FaultsOf(Live, Answer(418, "{}")));

    [Fact]
    public void A_type_that_is_not_declared_is_a_fault() => Assert.Equal(["the type 'text/plain' is not declared"], FaultsOf(Live, Answer(200, Healthy, "text/plain")));

    [Fact]
    public void A_problem_of_another_answer_is_a_fault() => Assert.NotEmpty(FaultsOf(Live, Answer(500, Problem.NotFound)));

    [Fact]
    public void A_problem_with_another_status_is_a_fault() => Assert.NotEmpty(FaultsOf(Live, Answer(500, Problem.Failed with { Status = 501 })));

    [Fact]
    public void A_pointer_that_is_none_is_a_fault() =>
        Assert.NotEmpty(FaultsOf("/api/v1/reports", Answer(400, Problem.Invalid([new ReportFault("child/vNumber", "x")])), HttpMethod.Post));

    [Fact]
    public void An_answer_to_HEAD_needs_no_body() => Assert.Empty(FaultsOf(Live, Answer(200, ""), HttpMethod.Head));

    [Fact]
    public void A_webhook_that_is_not_in_the_document_is_a_fault() =>
        Assert.Throws<ContractException>(() => ContractWebhooks.Check(new Dictionary<string, string>(), Encoding.UTF8.GetBytes("""{"type":"case.changed"}""")));

    private static List<string> FaultsOf(string path, HttpResponseMessage answer, HttpMethod? method = null) =>
        [.. ContractAnswer.FaultsOf(method ?? HttpMethod.Get, path, answer, answer.Content.ReadAsStringAsync().GetAwaiter().GetResult())];

    private static HttpResponseMessage Answer(int status, Problem problem) =>
        Answer(status, JsonSerializer.Serialize(problem, DomainJson.Options), "application/problem+json");

    private static HttpResponseMessage Answer(int status, string body, string type = "application/json")
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };
        (string Name, string Value)[] headers =
        [
            ("API-Version", "1.0.0"), ("Cache-Control", "no-store"), ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"), ("Referrer-Policy", "no-referrer"),
            ("Strict-Transport-Security", "max-age=31536000"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
        ];
        Array.ForEach(headers, header => answer.Headers.Add(header.Name, header.Value));
        return answer;
    }
}
