using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportChoiceTests
{
    public static TheoryData<string, string> Words => new()
    {
        { "child/sex", "unknown, female, male, other" },
        { "lastSeen/certainty", "unknown, exact, approximate" },
        { "phase", "unknown, before-registration, col, pol-amv, small-scale-housing, protected, foster-family, small-group-home, crisis-reception, in-transit" },
        { "notified/police", "unknown, yes, no" },
        { "circumstances/phoneOff", "unknown, yes, no" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_a_choice_is_accepted(string path, string words) =>
        Assert.All(words.Split(", "), word => ReportBody.Accepted(ReportBody.With(path, word)));

    [Theory]
    [MemberData(nameof(Words))]
    public void Another_word_is_told_the_words_that_there_are(string path, string words) =>
        Assert.Equal(new ReportFault($"/{path}", $"'{path.Split('/')[^1]}' must be one of {words}."), ReportBody.Refused(ReportBody.With(path, "perhaps")));

    [Theory]
    [MemberData(nameof(Words))]
    public void An_empty_word_is_one_fault(string path, string words) =>
        Assert.Equal(new ReportFault($"/{path}", $"'{path.Split('/')[^1]}' must be one of {words}."), ReportBody.Refused(ReportBody.With(path, "")));

    [Theory]
    [InlineData("Yes")]
    [InlineData("1")]
    [InlineData("YES")]
    public void A_word_in_another_spelling_is_not_guessed(string word) =>
        Assert.Equal("/notified/police", ReportBody.Refused(ReportBody.With("notified/police", word)).Pointer);

    [Fact]
    public void Every_circumstance_can_be_answered()
    {
        var answers = new JsonObject(Enum.GetNames<Circumstance>().Select(name => KeyValuePair.Create(Camel(name), (JsonNode?)"no")));

        var report = ReportBody.Accepted(ReportBody.With("circumstances", answers));

        Assert.Equal(Enum.GetValues<Circumstance>(), report.Circumstances.Keys.Order());
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
