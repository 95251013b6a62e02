using AlertPipeline.Channels.Sms;

namespace AlertPipeline.Tests.Channels;

public sealed class SmsReplyTests
{
    private const string Number = "+31201234567";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private static readonly TwilioGateway Twilio = new(new("AC0123", "12345", new Uri("https://api.twilio.com/")), Number, new Uri("https://alerts.example/"));
    private static readonly SpryngGateway Spryng = new(new("key", Secret, "business", new Uri("https://rest.spryngsms.com/")), Number);

    private static readonly SmsReplies OfTwilio = new(Twilio, Number);
    private static readonly SmsReplies OfSpryng = new(Spryng, Number);

    [Fact]
    public void An_answer_through_Twilio_is_read() =>
        Assert.Equal(new SmsReply("SM42", "+31612345678", "JA 482913"), OfTwilio.Read("twilio", FromTwilio()));

    [Fact]
    public void An_answer_that_was_changed_on_its_way_is_not_read()
    {
        var signed = FromTwilio();

        Assert.Null(OfTwilio.Read("twilio", signed with { Form = new Dictionary<string, string>(signed.Form) { ["From"] = "+31687654321" } }));
        Assert.Null(OfTwilio.Read("twilio", signed with { Signature = null }));
    }

    [Fact]
    public void A_receipt_is_no_answer() =>
        Assert.Null(OfTwilio.Read("twilio", FromTwilio() with { Signature = Twilio.Sign("https://alerts.example/receipts/sms/twilio", FromTwilio().Form) }));

    [Theory]
    [InlineData("31612345678")]
    [InlineData("+31612345678")]
    public void An_answer_through_Spryng_is_read(string originator)
    {
        var reply = OfSpryng.Read("spryng", FromSpryng(originator, Secret));

        Assert.Equal(("+31612345678", "JA 482913"), (reply?.Number, reply?.Text));
    }

    [Fact]
    public void An_answer_without_the_secret_of_Spryng_is_not_read() => Assert.Null(OfSpryng.Read("spryng", FromSpryng("31612345678", "guess")));

    [Fact]
    public void What_comes_from_a_name_and_not_a_number_is_not_read() => Assert.Null(OfSpryng.Read("spryng", FromSpryng("Bank", Secret)));

    [Fact]
    public void Nobody_can_answer_a_message_that_comes_from_a_name()
    {
        Assert.False(new SmsReplies(Spryng, "AlertNL").ArePossible);
        Assert.Null(new SmsReplies(Spryng, "AlertNL").Read("spryng", FromSpryng("31612345678", Secret)));
        Assert.Null(new SmsReplies(null, Number).Read("spryng", FromSpryng("31612345678", Secret)));
    }

    [Fact]
    public void Only_the_gateway_that_is_set_is_believed() => Assert.Null(OfSpryng.Read("twilio", FromTwilio()));

    [Fact]
    public void Nothing_of_who_sent_what_is_written_out() => Assert.Equal("SM42", new SmsReply("SM42", "+31612345678", "JA 482913").ToString());

    private static SmsCallback FromTwilio()
    {
        var form = new Dictionary<string, string> { ["MessageSid"] = "SM42", ["From"] = "+31612345678", ["To"] = Number, ["Body"] = "JA 482913" };
        return new SmsCallback(new Dictionary<string, string>(), form, Twilio.Sign("https://alerts.example/replies/sms/twilio", form));
    }

    private static SmsCallback FromSpryng(string originator, string token) =>
        new(new Dictionary<string, string> { ["token"] = token, ["ORIGINATOR"] = originator, ["BODY"] = "JA 482913" }, new Dictionary<string, string>(), null);
}
