using System.Net.Sockets;
using AlertPipeline.Notifications;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace AlertPipeline.Channels;

/// <summary>What the failure of an SMTP conversation means. Only its kind and its reply code are looked at.</summary>
internal static class SmtpFailure
{
    /// <summary>The outcome; null for a failure that is not the conversation's.</summary>
    public static SendOutcome? OutcomeOf(Exception failure) => failure switch
    {
        SmtpCommandException reply => Of(reply),
        AuthenticationException { InnerException: SmtpCommandException reply } => Of(reply),
        AuthenticationException => new SendOutcome.GivenUp(FailureReason.Unauthorized),
        SmtpProtocolException or ServiceNotConnectedException => new SendOutcome.TryLater(FailureReason.ServerError),
        SocketException or IOException or SslHandshakeException => new SendOutcome.TryLater(FailureReason.Unreachable),
        NotSupportedException => new SendOutcome.GivenUp(FailureReason.NotConfigured),
        _ => null,
    };

    // A friendly reply at the wrong moment ends a conversation as well, and then nothing was sent.
    private static SendOutcome Of(SmtpCommandException reply)
    {
        var verdict = SmtpRetryVerdict.Of((int)reply.StatusCode);
        return verdict is SendOutcome.Sent ? new SendOutcome.TryLater(FailureReason.ServerError) : verdict;
    }
}
