using AlertPipeline.Notifications;
using NodaTime;
using static AlertPipeline.Notifications.FailureReason;
using static AlertPipeline.Tests.Notifications.VerdictTable;

namespace AlertPipeline.Tests.Notifications;

public sealed class HttpRetryVerdictTests
{
    private static readonly Duration Week = Duration.FromDays(7);

    [Fact]
    public void Every_status_has_its_verdict() => Verify(100, 599, Table(), status => HttpRetryVerdict.Of(status));

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(600)]
    [InlineData(999)]
    public void A_status_that_http_does_not_define_is_a_server_out_of_order(int status) =>
        Assert.Equal(new SendOutcome.TryLater(ServerError), HttpRetryVerdict.Of(status));

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public void The_wait_that_a_receiver_asks_for_is_passed_on(int status) =>
        Assert.Equal(Week, Assert.IsType<SendOutcome.TryLater>(HttpRetryVerdict.Of(status, Week)).After);

    private static IReadOnlyList<(int From, int To, string Verdict)> Table() =>
    [
        (100, 199, Later(ServerError)),
        (200, 299, Sent),
        (300, 399, GivenUp(Redirected)),
        (400, 400, GivenUp(Refused)),
        (401, 401, GivenUp(Unauthorized)),
        (402, 402, GivenUp(Refused)),
        (403, 403, GivenUp(Unauthorized)),
        (404, 406, GivenUp(Refused)),
        (407, 407, GivenUp(Unauthorized)),
        (408, 408, Later(TimedOut)),
        (409, 409, GivenUp(Refused)),
        (410, 410, GivenUp(Gone)),
        (411, 420, GivenUp(Refused)),
        (421, 421, Later(ServerError)),
        (422, 424, GivenUp(Refused)),
        (425, 425, Later(ServerError)),
        (426, 428, GivenUp(Refused)),
        (429, 429, Later(RateLimited)),
        (430, 499, GivenUp(Refused)),
        (500, 599, Later(ServerError)),
    ];
}
