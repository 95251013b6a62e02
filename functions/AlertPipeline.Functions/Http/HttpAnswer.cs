using System.Globalization;
using System.Text.Json;
using AlertPipeline.Functions.Contract;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace AlertPipeline.Functions.Http;

/// <summary>An HTTP answer with the version of the interface and the headers that the API Design Rules want on every answer.</summary>
public sealed class HttpAnswer(int status, string contentType, string body) : IActionResult
{
    private const int RetryAfterSeconds = 5;

    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["API-Version"] = ApiDocument.Version,
        ["Cache-Control"] = "no-store",
        ["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'",
        ["Referrer-Policy"] = "no-referrer",
        ["Strict-Transport-Security"] = "max-age=31536000",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
    };

    /// <summary>The short name of the problem that it reports; null when it reports none.</summary>
    public string? Problem { get; private init; }

    /// <summary>An answer in JSON.</summary>
    public static HttpAnswer Json<T>(int status, T value) => new(status, "application/json", JsonSerializer.Serialize(value, DomainJson.Options));

    /// <summary>An answer that reports a problem.</summary>
    public static HttpAnswer Of(Problem problem)
    {
        var answer = new HttpAnswer(problem.Status, "application/problem+json", JsonSerializer.Serialize(problem, DomainJson.Options)) { Problem = problem.Slug };
        return problem.Status switch
        {
            StatusCodes.Status401Unauthorized => answer.With("WWW-Authenticate", "Bearer"),
            StatusCodes.Status503ServiceUnavailable => answer.With("Retry-After", RetryAfterSeconds.ToString(CultureInfo.InvariantCulture)),
            _ => answer,
        };
    }

    /// <summary>The same answer with one more header.</summary>
    public HttpAnswer With(string name, string value)
    {
        headers[name] = value;
        return this;
    }

    /// <inheritdoc />
    public Task ExecuteResultAsync(ActionContext context) => WriteAsync(context.HttpContext.Response);

    /// <summary>Writes the answer.</summary>
    public Task WriteAsync(HttpResponse response)
    {
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.StatusCode = status;
        response.ContentType = $"{contentType}; charset=utf-8";
        return body.Length == 0 ? Task.CompletedTask : response.WriteAsync(body, response.HttpContext.RequestAborted);
    }
}
