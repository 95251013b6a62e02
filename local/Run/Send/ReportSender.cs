using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Local;

/// <summary>Posts reports, and waits and tries again when the receiver asks for it.</summary>
internal sealed class ReportSender(HttpClient http, TimeProvider time)
{
    private const int MostTries = 6;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public async Task<SendAnswer> SendAsync(SendLine line, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await TryAsync(line, cancellationToken);
            if (!answer.MayPass || tries == MostTries)
            {
                return answer;
            }

            await Task.Delay(Wait(answer, tries), time, cancellationToken);
        }
    }

    private static TimeSpan Wait(SendAnswer answer, int tries)
    {
        var wait = answer.RetryAfter ?? TimeSpan.FromSeconds(1 << (tries - 1));
        return wait < LongestWait ? wait : LongestWait;
    }

    private async Task<SendAnswer> TryAsync(SendLine line, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/reports")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", line.Key) },
            Content = JsonContent.Create(line.Body),
        };
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return await ReadAsync(response, cancellationToken);
        }
        catch (HttpRequestException fault)
        {
            return new SendAnswer(null, $"No answer: {fault.HttpRequestError}");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendAnswer(null, "No answer in time");
        }
    }

    private async Task<SendAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(response, cancellationToken);
        return new SendAnswer(response.StatusCode, body?.Title, body?.ReportId, body?.ReceivedAt, RetryAfter(response.Headers.RetryAfter));
    }

    private static async Task<AnswerBody?> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<AnswerBody>(cancellationToken);
        }
        catch (JsonException)
        {
            // The status says enough, for example when a proxy answers with a page.
            return null;
        }
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };
}
