using System.Text;
using AlertPipeline.Testing;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    // The example that the Standard Webhooks specification publishes.
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Timestamp = 1614265330;
    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static readonly byte[] Body = """{"test": 2432232314}"""u8.ToArray();
    private static readonly WebhookSecret Secret = WebhookSecret.TryParse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")!;
    private static readonly WebhookSecret Other = WebhookSecret.TryParse(WebhookSecret.Create())!;
    private readonly ManualTimeProvider clock = new(DateTimeOffset.FromUnixTimeSeconds(Timestamp));

    [Fact]
    public void The_example_of_the_specification_is_signed_as_published() =>
        Assert.Equal(Signature, WebhookSigner.Sign(Id, Timestamp, Body, Secret));

    [Fact]
    public void The_example_of_the_specification_is_genuine() =>
        Assert.Equal(WebhookVerification.Genuine, Verify());

    [Fact]
    public void Two_secrets_make_two_signatures_and_either_one_verifies()
    {
        var both = WebhookSigner.Sign(Id, Timestamp, Body, Secret, Other);

        Assert.Equal(2, both.Split(' ').Length);
        Assert.Equal(WebhookVerification.Genuine, Verify(signatures: both));
        Assert.Equal(WebhookVerification.Genuine, new WebhookVerifier(clock, Other).Verify(Id, $"{Timestamp}", both, Body));
    }

    [Fact]
    public void Signatures_of_unknown_schemes_are_passed_over() =>
        Assert.Equal(WebhookVerification.Genuine, Verify(signatures: $"v1a,AAAA v2,BBBB  {Signature}"));

    [Theory]
    [InlineData(-300, WebhookVerification.Genuine)]
    [InlineData(300, WebhookVerification.Genuine)]
    [InlineData(-301, WebhookVerification.OutOfTime)]
    [InlineData(301, WebhookVerification.OutOfTime)]
    public void Five_minutes_either_way_are_tolerated(int seconds, WebhookVerification expected)
    {
        var sent = Timestamp + seconds;

        Assert.Equal(expected, Verify(timestamp: $"{sent}", signatures: WebhookSigner.Sign(Id, sent, Body, Secret)));
    }

    [Fact]
    public void A_timestamp_beyond_every_calendar_is_out_of_time() =>
        Assert.Equal(
            WebhookVerification.OutOfTime,
            Verify(timestamp: $"{long.MaxValue}", signatures: WebhookSigner.Sign(Id, long.MaxValue, Body, Secret)));

    [Fact]
    public void Another_id_time_body_or_secret_is_forged()
    {
        Assert.Equal(WebhookVerification.Forged, Verify(id: "msg_other"));
        Assert.Equal(WebhookVerification.Forged, Verify(timestamp: $"{Timestamp + 1}"));
        Assert.Equal(WebhookVerification.Forged, Verify(body: "{}"));
        Assert.Equal(WebhookVerification.Forged, Verify(signatures: WebhookSigner.Sign(Id, Timestamp, Body, Other)));
        Assert.Equal(WebhookVerification.Forged, Verify(signatures: Signature[..^1]));
    }

    [Theory]
    [InlineData(null, "1614265330", Signature)]
    [InlineData("", "1614265330", Signature)]
    [InlineData(Id, null, Signature)]
    [InlineData(Id, "soon", Signature)]
    [InlineData(Id, "-1", Signature)]
    [InlineData(Id, "1614265330", null)]
    [InlineData(Id, "1614265330", "")]
    public void A_header_that_is_missing_or_unreadable_is_malformed(string? id, string? timestamp, string? signatures) =>
        Assert.Equal(WebhookVerification.Malformed, new WebhookVerifier(clock, Secret).Verify(id, timestamp, signatures, Body));

    private WebhookVerification Verify(
        string id = Id, string timestamp = "1614265330", string signatures = Signature, string? body = null) =>
        new WebhookVerifier(clock, Secret).Verify(id, timestamp, signatures, body is null ? Body : Encoding.UTF8.GetBytes(body));
}
