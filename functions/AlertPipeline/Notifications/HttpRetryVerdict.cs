using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>What an HTTP status means for a message that was posted. Only 2xx is success; a redirect is never followed.</summary>
public static class HttpRetryVerdict
{
    /// <summary>Decides from the status alone; the body is the receiver's own and is not read.</summary>
    /// <param name="status">The final status code; one that HTTP does not define counts as a server that is out of order.</param>
    /// <param name="retryAfter">How long the receiver asked us to wait, where it did.</param>
    public static SendOutcome Of(int status, Duration? retryAfter = null) => status switch
    {
        >= 200 and <= 299 => new SendOutcome.Sent(),
        >= 300 and <= 399 => new SendOutcome.GivenUp(FailureReason.Redirected),
        401 or 403 or 407 => new SendOutcome.GivenUp(FailureReason.Unauthorized),
        408 => new SendOutcome.TryLater(FailureReason.TimedOut, retryAfter),
        410 => new SendOutcome.GivenUp(FailureReason.Gone),
        421 or 425 => new SendOutcome.TryLater(FailureReason.ServerError, retryAfter),
        429 => new SendOutcome.TryLater(FailureReason.RateLimited, retryAfter),
        >= 400 and <= 499 => new SendOutcome.GivenUp(FailureReason.Refused),
        _ => new SendOutcome.TryLater(FailureReason.ServerError, retryAfter),
    };
}
