using AlertPipeline.Channels;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Tests.Channels;

public sealed class ContactFaultsTests
{
    private static readonly WebhookOptions Webhooks = new(new Dictionary<string, IReadOnlyList<WebhookSecret>> { ["inbox"] = [] });

    [Fact]
    public void The_sample_directory_can_be_reached() => Assert.Empty(ContactFaults.Of(Some.Book, Webhooks));

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
        ContactFaults.Of(Some.Book with { Partners = [Some.Book.Partners[0] with { Webhook = new PartnerWebhook("https://example.invalid", "inbocks") }] }, Webhooks));

    private static IReadOnlyList<string> FaultsOf(ContactPoint contact) =>
        ContactFaults.Of(Some.Book with { People = [Some.Person() with { Contacts = [contact] }] }, Webhooks);
}
