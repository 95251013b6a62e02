namespace AlertPipeline.Notifications;

/// <summary>What the reply of a mail server that ended a conversation means (RFC 5321 4.2, RFC 4954 6, RFC 7504).</summary>
public static class SmtpRetryVerdict
{
    /// <summary>Decides from the reply code alone; the words beside it are the server's own and are not kept.</summary>
    /// <param name="reply">The reply code; one that the protocol does not define counts as a server that is out of order.</param>
    public static SendOutcome Of(int reply) => reply switch
    {
        >= 200 and <= 299 => new SendOutcome.Sent(),

        // These speak of one mailbox (busy, full or greylisted) and say nothing about the health of the server.
        450 or 451 or 452 => new SendOutcome.TryLater(FailureReason.RateLimited),
        521 or 550 or 551 or 556 => new SendOutcome.GivenUp(FailureReason.Gone),
        530 or 534 or 535 or 538 => new SendOutcome.GivenUp(FailureReason.Unauthorized),
        >= 500 and <= 599 => new SendOutcome.GivenUp(FailureReason.Refused),
        _ => new SendOutcome.TryLater(FailureReason.ServerError),
    };
}
