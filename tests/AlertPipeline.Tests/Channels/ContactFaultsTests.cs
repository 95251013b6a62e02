using AlertPipeline.Channels;
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
        ["people.json, 'anna': the e-mail address is none; write it like alerts@example.org."], FaultsOf(new ContactPoint(ChannelKind.Email, address)));

    [Fact]
    public void A_webhook_whose_secret_is_not_in_the_settings_is_a_fault() => Assert.Equal(
        ["people.json, 'anna': the webhook's secretName is 'inbocks', which has no secret: set Webhooks:Secrets:inbocks."],
        FaultsOf(new ContactPoint(ChannelKind.Webhook, "https://example.invalid/anna", "inbocks")));

    private static IReadOnlyList<string> FaultsOf(ContactPoint contact) =>
        ContactFaults.Of(Some.Book with { People = [Some.Person() with { Contacts = [contact] }] }, Webhooks);
}
