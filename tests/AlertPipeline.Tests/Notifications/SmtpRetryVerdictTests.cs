using AlertPipeline.Notifications;
using static AlertPipeline.Notifications.FailureReason;
using static AlertPipeline.Tests.Notifications.VerdictTable;

namespace AlertPipeline.Tests.Notifications;

public sealed class SmtpRetryVerdictTests
{
    [Fact]
    public void Every_reply_has_its_verdict() => Verify(200, 599, Table(), SmtpRetryVerdict.Of);

    [Theory]
    [InlineData(0)]
    [InlineData(199)]
    [InlineData(600)]
    public void A_reply_that_smtp_does_not_define_is_a_server_out_of_order(int reply) =>
        Assert.Equal(new SendOutcome.TryLater(ServerError), SmtpRetryVerdict.Of(reply));

    private static IReadOnlyList<(int From, int To, string Verdict)> Table() =>
    [
        (200, 299, Sent),
        (300, 399, Later(ServerError)),
        (400, 449, Later(ServerError)),
        (450, 452, Later(RateLimited)),
        (453, 499, Later(ServerError)),
        (500, 520, GivenUp(Refused)),
        (521, 521, GivenUp(Gone)),
        (522, 529, GivenUp(Refused)),
        (530, 530, GivenUp(Unauthorized)),
        (531, 533, GivenUp(Refused)),
        (534, 535, GivenUp(Unauthorized)),
        (536, 537, GivenUp(Refused)),
        (538, 538, GivenUp(Unauthorized)),
        (539, 549, GivenUp(Refused)),
        (550, 551, GivenUp(Gone)),
        (552, 555, GivenUp(Refused)),
        (556, 556, GivenUp(Gone)),
        (557, 599, GivenUp(Refused)),
    ];
}
