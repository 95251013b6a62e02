using AlertPipeline.DeadLetters;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Texts;

public sealed class MessageTextsTests
{
    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Every_rule_has_its_words(Language language) => Assert.Empty(UrgencyRules.All.Select(rule => rule.Id).Except(MessageTexts.In(language).Common.Reasons.Keys));

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public void Every_value_of_a_table_has_its_words(Language language)
    {
        var texts = MessageTexts.In(language);

        Assert.Empty(Missing(texts.Common.Levels));
        Assert.Empty(Missing(texts.Common.Prefixes));
        Assert.Empty(Missing(texts.Alerts.News));
        Assert.Empty(Missing(texts.Alerts.Police));
    }

    [Fact]
    public void No_message_mixes_the_languages()
    {
        foreach (var purpose in Enum.GetValues<NotificationPurpose>())
        {
            var message = Some.Notification() with { Purpose = purpose };
            var (dutch, english) = (Lines(message, MessageTexts.Dutch), Lines(message, MessageTexts.English));

            Assert.Equal(dutch.Length, english.Length);
            Assert.All(dutch.Zip(english), pair => Assert.NotEqual(pair.First, pair.Second));
        }
    }

    [Fact]
    public void An_owner_is_told_in_English_that_a_contact_is_gone() => Assert.Equal(
        "Alerts no longer arrive through your webhook",
        GoneContactText.Compose(new GoneContact("anna", ChannelKind.Webhook, Some.Now), ChannelKind.Email, "1", Language.En).Subject);

    [Fact]
    public void A_dead_letter_says_what_it_was_about_in_either_language()
    {
        var sample = new DeadLetterSample(DeadLetterContent.Report, Bytes: 0, "r-1");

        Assert.Equal(("Melding r-1", "Report r-1"), (MessageTexts.Dutch.Faults.Unprocessed(sample), MessageTexts.English.Faults.Unprocessed(sample)));
        Assert.All(Enum.GetValues<DeadLetterReason>(), reason => Assert.NotEqual(
            MessageTexts.Dutch.Faults.DeadLetterCause("r-1", 5, reason), MessageTexts.English.Faults.DeadLetterCause("r-1", 5, reason)));
    }

    private static string[] Lines(Notification message, MessageTexts texts)
    {
        var written = Some.Written(message, Some.Open(UrgencyLevel.Urgent), new Uri("https://alerts.example.invalid/x"), texts);
        return [written.Subject, .. written.Text.Split('\n').Where(line => line.Length > 0)];
    }

    private static IEnumerable<T> Missing<T>(IReadOnlyDictionary<T, string> table)
        where T : struct, Enum => Enum.GetValues<T>().Except(table.Keys);
}
