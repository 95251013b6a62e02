using System.Net.Http.Headers;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Channels;

/// <summary>Makes one attempt over HTTP, for every channel that posts. What a receiver says beside its status is not read, unless it took the message over.</summary>
internal sealed class HttpAttempt(HttpClient client, TimeSpan longestRetryAfter, TimeProvider clock)
{
    /// <summary>Tries once. Throws nothing but cancellation.</summary>
    public Task<SendOutcome> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        TryAsync(request, (_, _) => Task.FromResult(new SendOutcome.Sent()), cancellationToken);

    /// <summary>Tries once. Throws nothing but cancellation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the answer of a receiver that took the message over; throws nothing but cancellation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SendOutcome> TryAsync(
        HttpRequestMessage request, Func<HttpContent, CancellationToken, Task<SendOutcome.Sent>> read, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var verdict = HttpRetryVerdict.Of((int)response.StatusCode, AskedWait(response.Headers.RetryAfter));
            return verdict is SendOutcome.Sent ? await read(response.Content, cancellationToken) : verdict;
        }
        catch (HttpRequestException failure)
        {
            return failure.InnerException is ForbiddenAddressException
                ? new SendOutcome.GivenUp(FailureReason.ForbiddenAddress)
                : new SendOutcome.TryLater(FailureReason.Unreachable);
        }
    }

    private Duration? AskedWait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait is null ? null : Duration.FromTimeSpan(TimeSpan.FromTicks(Math.Clamp(wait.Value.Ticks, 0, longestRetryAfter.Ticks)));
    }
}
