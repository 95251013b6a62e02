using System.Globalization;
using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Notifications;

namespace AlertPipeline.Tests.Channels;

public sealed class SmtpChannelTests : ChannelConformance
{
    private const string Password = "correct horse";

    private SmtpReceiver Server => (SmtpReceiver)Receiver;

    private protected override IReadOnlyList<string> Secrets => [Password, "Y29ycmVjdCBob3JzZQ", "robot"];

    [Fact]
    public async Task A_mail_says_what_it_is_and_whom_it_is_from()
    {
        await SendAsync();
        using var mail = await Server.NextMailAsync();

        Assert.Equal("0123456789abcdef0123456789abcdef@alerts.example", mail.MessageId);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal(Message.CreatedAt.ToDateTimeOffset(), mail.Date);
        Assert.Equal(("alerts@alerts.example", "oncall@team.example"), (mail.From.ToString(), mail.To.ToString()));
        Assert.Equal(("text/plain", "utf-8"), (mail.Body?.ContentType.MimeType, mail.Body?.ContentType.Charset));
    }

    [Fact]
    public async Task A_line_break_in_a_subject_adds_no_header()
    {
        await Channel.SendAsync(Contact, Message with { Subject = "one\r\nBcc: other@example.org" }, CancellationToken.None);
        using var mail = await Server.NextMailAsync();

        Assert.Empty(mail.Bcc);
    }

    [Theory]
    [EveryStep("421 busy", "450 greylisted", "550 unknown", "554 no thanks")]
    public async Task A_reply_at_any_step_leads_to_its_verdict(string step, string reply)
    {
        Server.Plan(At(step, reply), At(step, reply), At(step, reply));

        Assert.Equal(SmtpRetryVerdict.Of(int.Parse(reply[..3], CultureInfo.InvariantCulture)), await SendAsync());
    }

    [Theory]
    [InlineData(nameof(SmtpScript.Sender), "354 go on")]
    [InlineData(nameof(SmtpScript.Data), "250 fine")]
    [InlineData(nameof(SmtpScript.Taken), "354 go on")]
    public async Task A_friendly_reply_at_the_wrong_step_is_never_success(string step, string reply)
    {
        Server.Plan(At(step, reply), At(step, reply), At(step, reply));

        Assert.Equal(new SendOutcome.TryLater(FailureReason.ServerError), await SendAsync());
    }

    [Theory]
    [InlineData(nameof(SmtpScript.Greeting), "HTTP/1.1 400 Bad Request")]
    [InlineData(nameof(SmtpScript.Taken), "thanks")]
    [InlineData(nameof(SmtpScript.Greeting), SmtpScript.HangUp)]
    [InlineData(nameof(SmtpScript.Sender), SmtpScript.HangUp)]
    [InlineData(nameof(SmtpScript.Taken), SmtpScript.HangUp)]
    public async Task A_server_that_hangs_up_or_speaks_no_smtp_is_out_of_order(string step, string reply)
    {
        Server.Plan(At(step, reply), At(step, reply), At(step, reply));

        Assert.Equal(new SendOutcome.TryLater(FailureReason.ServerError), await SendAsync());
    }

    [Fact]
    public async Task A_mail_that_was_taken_is_sent_whatever_the_goodbye()
    {
        Server.Plan(new SmtpScript { Goodbye = "500 stay" });

        Assert.Equal(new SendOutcome.Sent(), await SendAsync());
    }

    [Fact]
    public async Task A_mail_that_was_taken_is_sent_even_without_a_goodbye()
    {
        Server.Plan(new SmtpScript { Goodbye = null });

        var sending = SendAsync();
        await Server.GoodbyeAsync();
        Clock.Advance(Options.AttemptTimeout);

        Assert.Equal(new SendOutcome.Sent(), await sending);
        Assert.Equal(1, Server.Attempts);
    }

    [Theory]
    [InlineData("454 4.7.0 later", "later ServerError")]
    [InlineData("535 5.7.8 wrong", "given up Unauthorized")]
    public async Task A_refused_login_is_told_from_a_login_that_fails_for_now(string reply, string verdict)
    {
        Server.Plan([.. Enumerable.Repeat(new SmtpScript { Login = reply }, 3)]);

        Assert.Equal(verdict, VerdictTable.Describe(await SendAsync()));
    }

    [Fact]
    public async Task A_server_without_login_is_not_used_with_an_account()
    {
        Server.Plan(new SmtpScript { Hello = "250 localhost" });

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.NotConfigured), await SendAsync());
    }

    [Fact]
    public async Task A_server_without_tls_is_not_used_where_tls_is_asked_for()
    {
        var strict = new SmtpTransport(OptionsTo(Receiver.Port) with { Security = SmtpSecurity.StartTls });

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.NotConfigured), await strict.TryAsync(Contact, Message, CancellationToken.None));
    }

    [Fact]
    public async Task A_server_that_answers_tls_with_plain_text_is_unreachable()
    {
        var strict = new SmtpTransport(OptionsTo(Receiver.Port) with { Security = SmtpSecurity.Tls });

        Assert.Equal(new SendOutcome.TryLater(FailureReason.Unreachable), await strict.TryAsync(Contact, Message, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("https://alerts.example/hook")]
    public async Task A_contact_point_that_is_no_mail_address_is_not_tried(string address)
    {
        Assert.Equal(
            new SendOutcome.GivenUp(FailureReason.NotConfigured),
            await Channel.SendAsync(new(ChannelKind.Email, address), Message, CancellationToken.None));

        Assert.Equal(0, Server.Attempts);
    }

    [Fact]
    public void Options_do_not_show_the_password() =>
        Assert.DoesNotContain(Password, OptionsTo(25).ToString());

    private protected override Task<IReceiver> StartReceiverAsync() => Task.FromResult<IReceiver>(new SmtpReceiver());

    private protected override ITransport TransportTo(int port) => new SmtpTransport(OptionsTo(port));

    private protected override ContactPoint ContactAt(int port) => new(ChannelKind.Email, "oncall@team.example");

    private static SmtpOptions OptionsTo(int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        From = "alerts@alerts.example",
        Security = SmtpSecurity.None,
        UserName = "robot",
        Password = Password,
    };

    private static SmtpScript At(string step, string reply) => step switch
    {
        nameof(SmtpScript.Greeting) => new() { Greeting = reply },
        nameof(SmtpScript.Hello) => new() { Hello = reply },
        nameof(SmtpScript.Sender) => new() { Sender = reply },
        nameof(SmtpScript.Recipient) => new() { Recipient = reply },
        nameof(SmtpScript.Data) => new() { Data = reply },
        _ => new() { Taken = reply },
    };
}
