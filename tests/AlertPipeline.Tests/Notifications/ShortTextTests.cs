using AlertPipeline.Cap;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Cases.Acts;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Notifications;

public sealed class ShortTextTests
{
    // The longest base URL that the settings allow.
    private static readonly Uri LongestLink = new($"https://{new string('a', 44)}.example.nl/acknowledge/PPJlDKvUhxAijitgfq3n62");

    private static readonly Uri Link = new("https://alerts.example.nl/acknowledge/PPJlDKvUhxAijitgfq3n62");

    [Theory]
    [InlineData(Language.Nl, "Bel 112. SPOED AAAA-BBBB-CCCC. Sms JA 482913. Politie 23-11 21:30. Noord-Nederland. U1 leeftijd")]
    [InlineData(Language.En, "Call 112. URGENT AAAA-BBBB-CCCC. Text YES 482913. Police 23 Nov 21:30. Noord-Nederland. U1 age")]
    public void An_urgent_alert_says_level_case_code_deadline_unit_reasons_and_link_in_one_text_message(Language language, string text) => Assert.Equal(
        $"{text} {Link}",
        new NotificationText(MessageTexts.In(language), CapStatus.Actual).Compose(Some.Notification(), Some.Open(UrgencyLevel.Urgent), Some.Book.UnitsOf(["RE01"]), new(Link, "482913")).Short);

    [Theory]
    [InlineData(Language.Nl, "OEFENING - ")]
    [InlineData(Language.En, "EXERCISE - ")]
    public void It_fits_into_one_text_message_whatever_there_is_to_say(Language language, string prefix) => Always.Holds(AnyCases.Cases, current =>
    {
        foreach (var purpose in Enum.GetValues<NotificationPurpose>())
        {
            var message = Some.Notification() with { Purpose = purpose, NoticeId = "N-1" };
            var link = purpose == NotificationPurpose.Cluster ? Link : LongestLink;
            var text = Some.Written(message, current, link, MessageTexts.In(language), CapStatus.Exercise, "482913").Short;

            Assert.True(Gsm7.Length(text) <= 160, text);
            Assert.Equal(text, Gsm7.Fold(text));
            Assert.StartsWith(prefix, text, StringComparison.Ordinal);
            Assert.EndsWith(link.AbsoluteUri, text, StringComparison.Ordinal);
            Assert.True(HandOverMessage.Is(message) || purpose == NotificationPurpose.Cluster || text.Contains("482913", StringComparison.Ordinal), text);
        }
    });

    [Fact]
    public void Any_text_at_all_is_cut_to_one_message() => Always.Holds(ArbMap.Default.ArbFor<string?>().Generator.Select(text => string.Concat(Enumerable.Repeat(text ?? "", 20))), text =>
        Assert.True(Gsm7.Length(ShortText.Of([text], link: null)) <= Gsm7.MessageLength));

    [Theory]
    [InlineData("coördinator, een één", "coördinator, een één")]
    [InlineData("Zoë, façade, naïef", "Zoe, facade, naief")]
    [InlineData("‘ja’ – 日", "?ja? ? ?")]
    public void Letters_that_halve_a_text_message_are_written_without_their_accents(string text, string folded) => Assert.Equal(folded, Gsm7.Fold(text));

    [Fact]
    public void A_sign_of_the_extension_counts_twice() => Assert.Equal(5, Gsm7.Length("a[bc"));

    [Fact]
    public void What_matters_less_is_left_out_first() =>
        Assert.Equal($"first. {new string('x', 100)}", ShortText.Of(["first", new string('x', 100), new string('y', 100)], link: null));

    [Fact]
    public void A_link_that_leaves_no_room_is_left_out() => Assert.Equal("first", ShortText.Of(["first", "second"], new Uri("https://example.nl/" + new string('a', 160)))[..5]);
}
