using AlertPipeline.Channels;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Channels.Teams;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Tests.Channels;

public sealed class ContactFaultsTests
{
    private static readonly ChannelOptions Options = new(
        new SmtpOptions { Host = "127.0.0.1", From = "alerts@example.org" },
        new WebhookOptions(new Dictionary<string, IReadOnlyList<WebhookSecret>> { ["inbox"] = [] }),
        new SmsOptions(),
        new TeamsOptions(new Dictionary<string, Uri> { ["oncall"] = new("https://workflow.example.invalid/") }),
        new ResilienceOptions(),
        LoopbackRule.Allowed);

    [Fact]
    public void The_sample_directory_can_be_reached() => Assert.Empty(ContactFaults.Of(Some.Book, Options));

    [Theory]
    [InlineData("anna")]
    [InlineData("@")]
    [InlineData("anna@")]
    [InlineData("@example.invalid")]
    [InlineData("anna de vries@example.invalid")]
    [InlineData("")]
    public void An_address_that_the_mail_channel_would_not_send_to_is_a_fault(string address) => Assert.Equal(
        ["people.json /0/contacts/0/address: the e-mail address is none; write it like alerts@example.org."], FaultsOf(new ContactPoint(ChannelKind.Email, address)));

    [Fact]
    public void A_webhook_whose_secret_is_not_in_the_settings_is_a_fault() => Assert.Equal(
        ["people.json /0/contacts/0/secretName: 'inbocks' has no secret: set Webhooks:Secrets:inbocks."],
        FaultsOf(new ContactPoint(ChannelKind.Webhook, "https://example.invalid/anna", "inbocks")));

    [Fact]
    public void A_webhook_of_a_partner_whose_secret_is_not_in_the_settings_is_a_fault() => Assert.Equal(
        ["partners.json /0/webhook/secretName: 'inbocks' has no secret: set Webhooks:Secrets:inbocks."],
        ContactFaults.Of(Some.Book with { Partners = [Some.Book.Partners[0] with { Webhook = new PartnerWebhook("https://example.invalid", "inbocks") }] }, Options));

    [Fact]
    public void A_number_without_a_gateway_is_a_fault()
    {
        var contact = new ContactPoint(ChannelKind.Sms, "+31612345678");

        Assert.Equal(["people.json /0/contacts/0/kind: no gateway for text messages is set: set Sms:Gateway to twilio or spryng."], FaultsOf(contact));
        Assert.Empty(FaultsOf(contact, Options with { Sms = new SmsOptions { Gateway = SmsGatewayKind.Spryng } }));
    }

    [Fact]
    public void A_Teams_webhook_that_is_not_in_the_settings_is_a_fault_that_does_not_show_what_was_written_instead()
    {
        Assert.Empty(FaultsOf(new ContactPoint(ChannelKind.Teams, "oncall")));
        Assert.Equal(
            ["people.json /0/contacts/0/address: is the name of no Teams webhook in the settings: set Teams:Webhooks:<name> to the URL that the workflow shows."],
            FaultsOf(new ContactPoint(ChannelKind.Teams, "https://workflow.example.invalid/secret")));
    }

    [Fact]
    public void A_webhook_on_this_machine_is_a_fault_outside_a_local_run() => Assert.Equal(
        [
            "people.json /0/contacts/0/address: the URL leads to this machine itself, where nothing is posted to: give a public one, "
            + "or set Channels:Loopback to allowed for a local run.",
        ],
        FaultsOf(new ContactPoint(ChannelKind.Webhook, "http://127.0.0.1:7072/webhooks/anna", "inbox"), Options with { Loopback = LoopbackRule.Refused }));

    private static IReadOnlyList<string> FaultsOf(ContactPoint contact, ChannelOptions? options = null) =>
        ContactFaults.Of(Some.Book with { People = [Some.Person() with { Contacts = [contact] }], Partners = [] }, options ?? Options);
}
