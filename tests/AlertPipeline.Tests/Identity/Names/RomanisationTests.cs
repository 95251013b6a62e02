using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class RomanisationTests
{
    [Theory]
    [InlineData("youssef", "yousef")]
    [InlineData("achmed", "ahmed")]
    [InlineData("chaima", "shaima")]
    [InlineData("philippe", "filipe")]
    [InlineData("qasim", "qassim")]
    [InlineData("soumia", "soomia")]
    [InlineData("abdelkarim", "abdulkarim")]
    [InlineData("cabdikariim", "abdikareem")]
    [InlineData("ሮቤል", "robel")]
    [InlineData("ሰላም", "selam")]
    [InlineData("тимур", "timur")]
    [InlineData("یوسف", "يوسف")]
    [InlineData("كمال", "کمال")]
    public void Spellings_that_sound_nearly_the_same_are_near(string one, string other) =>
        Assert.InRange(Likeness(one, other), 0.75, 1);

    [Theory]
    [InlineData("ገብረ", "gebre")]
    [InlineData("сергеи", "sergeJ")]
    [InlineData("حمید", "hmYd")]
    [InlineData("shaheen", "SahIn")]
    [InlineData("tsch", "C")]
    [InlineData("anna", "anE")]
    [InlineData("", "")]
    public void A_word_is_written_as_it_sounds(string word, string sounds) => Assert.Equal(sounds, Romanisation.Of(word));

    [Fact]
    public void A_letter_of_a_script_without_a_table_stands_for_itself() => Assert.Equal("李明", Romanisation.Of("李明"));

    [Fact]
    public void Letters_on_both_sides_of_a_hyphen_do_not_sound_together() => Assert.NotEqual(Romanisation.Of("abdhamid"), Romanisation.Of("abd-hamid"));

    private static double Likeness(string one, string other) =>
        AlertPipeline.Identity.Names.NameComparison.Compare(Name(one), Name(other)).Similarity;

    private static AlertPipeline.Identity.Names.PersonName Name(string word) => AlertPipeline.Identity.Names.PersonName.Of(word, null, null);
}
