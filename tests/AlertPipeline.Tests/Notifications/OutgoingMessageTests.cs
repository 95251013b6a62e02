using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class OutgoingMessageTests
{
    [Fact]
    public void An_id_of_plain_characters_is_kept() => Assert.Equal("n_7-aB", Message("n_7-aB").Id);

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("a\r\nBcc: x")]
    public void An_id_that_is_ambiguous_in_a_signature_or_a_header_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => Message(id));

    private static OutgoingMessage Message(string id) => new(id, null, "subject", "text", NodaConstants.UnixEpoch);
}
