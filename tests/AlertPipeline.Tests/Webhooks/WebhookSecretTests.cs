using AlertPipeline.Webhooks;

namespace AlertPipeline.Tests.Webhooks;

public sealed class WebhookSecretTests
{
    [Theory]
    [InlineData(24)]
    [InlineData(32)]
    [InlineData(64)]
    public void A_secret_of_24_to_64_bytes_is_read(int length) => Assert.NotNull(WebhookSecret.TryParse(Text(length)));

    [Theory]
    [InlineData(0)]
    [InlineData(23)]
    [InlineData(65)]
    public void A_secret_of_another_length_is_refused(int length) => Assert.Null(WebhookSecret.TryParse(Text(length)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_no base64, whatever it may look like")]
    [InlineData("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    public void What_is_no_secret_is_refused(string? text) => Assert.Null(WebhookSecret.TryParse(text));

    [Fact]
    public void Fresh_secrets_are_readable_and_differ()
    {
        var fresh = WebhookSecret.Create();

        Assert.NotNull(WebhookSecret.TryParse(fresh));
        Assert.NotEqual(fresh, WebhookSecret.Create());
    }

    [Fact]
    public void A_secret_does_not_show_itself() => Assert.Equal("WebhookSecret", WebhookSecret.TryParse(Text(32))!.ToString());

    private static string Text(int length) => $"whsec_{Convert.ToBase64String(new byte[length])}";
}
