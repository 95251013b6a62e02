using AlertPipeline.Channels.Sms;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Channels;

public sealed class SmsReceiptTests
{
    private static readonly MessageReference Reference = MessageReference.Of(Samples.Message)!;

    private static readonly TwilioGateway Twilio = new(
        new("AC0123", "12345", new Uri("https://api.twilio.com/")), "AlertNL", new Uri("https://alerts.example/"));

    private static readonly SmsReceipts OfTwilio = new(Twilio);
    private static readonly SmsReceipts OfSpryng = new(new SpryngGateway(new("key", "0123456789abcdef0123456789abcdef", "business", new Uri("https://rest.spryngsms.com/")), "AlertNL"));

    public static TheoryData<string, string?, Receipt> TwilioWords => new()
    {
        { "queued", null, new Receipt.OnItsWay() },
        { "sent", null, new Receipt.OnItsWay() },
        { "unheard-of", null, new Receipt.OnItsWay() },
        { "delivered", null, new Receipt.Delivered() },
        { "undelivered", "30003", new Receipt.Failed(FailureReason.Unreachable) },
        { "undelivered", "30005", new Receipt.Failed(FailureReason.Gone) },
        { "failed", "21610", new Receipt.Failed(FailureReason.Refused) },
        { "failed", null, new Receipt.Failed(FailureReason.Refused) },
    };

    public static TheoryData<string, string?, Receipt> SpryngWords => new()
    {
        { "10", "0", new Receipt.Delivered() },
        { "20", "20", new Receipt.Failed(FailureReason.Unreachable) },
        { "20", "31", new Receipt.Failed(FailureReason.Refused) },
        { "30", null, new Receipt.OnItsWay() },
    };

    [Theory]
    [MemberData(nameof(TwilioWords))]
    public void What_Twilio_says_is_understood(string status, string? error, Receipt says) => Assert.Equal(new SmsReceipt(Reference, says), OfTwilio.Read("twilio", Signed(status, error)));

    [Theory]
    [MemberData(nameof(SpryngWords))]
    public void What_Spryng_says_is_understood(string status, string? reason, Receipt says) => Assert.Equal(
        new SmsReceipt(Reference, says), OfSpryng.Read("spryng", FromSpryng(status, reason, "0123456789abcdef0123456789abcdef")));

    [Fact]
    public void The_signature_is_that_of_the_example_in_the_documentation_of_Twilio() => Assert.Equal(
        "0/KCTR6DLpKmkAf8muzZqo1nDgQ=",
        Twilio.Sign("https://mycompany.com/myapp.php?foo=1&bar=2", new Dictionary<string, string>
        {
            ["CallSid"] = "CA1234567890ABCDE", ["Caller"] = "+12349013030", ["Digits"] = "1234", ["From"] = "+12349013030", ["To"] = "+18005551212",
        }));

    [Fact]
    public void A_receipt_that_was_changed_on_its_way_is_not_read()
    {
        var signed = Signed("undelivered", "30003");

        Assert.Null(OfTwilio.Read("twilio", signed with { Form = new Dictionary<string, string>(signed.Form) { ["MessageStatus"] = "delivered" } }));
        Assert.Null(OfTwilio.Read("twilio", signed with { Query = Of(Reference with { NotificationId = "fedcba9876543210fedcba9876543210" }) }));
        Assert.Null(OfTwilio.Read("twilio", signed with { Signature = null }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdeg")]
    public void A_receipt_without_the_secret_of_Spryng_is_not_read(string token) => Assert.Null(OfSpryng.Read("spryng", FromSpryng("10", "0", token)));

    [Fact]
    public void Only_the_gateway_that_is_set_is_believed()
    {
        Assert.Null(OfSpryng.Read("twilio", Signed("delivered", null)));
        Assert.Null(new SmsReceipts(null).Read("twilio", Signed("delivered", null)));
    }

    [Fact]
    public void A_reference_names_the_message_in_34_characters()
    {
        Assert.Equal(34, Reference.ToString().Length);
        Assert.Equal(Reference, MessageReference.Read(Reference.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20260042ABCD")]
    [InlineData("20260042ABCD!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("20260042abcdASNFZ4mrze8BI0VniavN7w")]
    public void What_is_no_reference_of_ours_names_nothing(string? text) => Assert.Null(MessageReference.Read(text));

    private static SmsCallback Signed(string status, string? error)
    {
        var form = new Dictionary<string, string> { ["MessageSid"] = "SM42", ["MessageStatus"] = status, ["To"] = "+31612345678" };
        if (error is not null)
        {
            form["ErrorCode"] = error;
        }

        return new SmsCallback(Of(Reference), form, Twilio.Sign($"https://alerts.example/receipts/sms/twilio?reference={Reference}", form));
    }

    private static SmsCallback FromSpryng(string status, string? reason, string token) => new(
        new Dictionary<string, string> { ["token"] = token, ["STATUS"] = status, ["REASONCODE"] = reason ?? "", ["REFERENCE"] = Reference.ToString() }, new Dictionary<string, string>(), null);

    private static Dictionary<string, string> Of(MessageReference reference) => new() { ["reference"] = reference.ToString() };
}
