using AlertPipeline.Identity;

namespace AlertPipeline.Tests.Identity;

public sealed class NameTokensTests
{
    [Theory]
    [InlineData("Yusuf Ahmadi", "ahmadi yusuf")]
    [InlineData("AHMADI Yusuf", "ahmadi yusuf")]
    [InlineData("Ahmadi,Yusuf", "ahmadi yusuf")]
    [InlineData("Ahmadi/Yusuf", "ahmadi yusuf")]
    [InlineData("José", "jose")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("İsmail", "ismail")]
    [InlineData("Ａｌｉ", "ali")]
    [InlineData("Abdel-Rahman", "abdel rahman")]
    [InlineData("Abd el\u2011Rahman", "abd el rahman")]
    [InlineData("N'Golo", "ngolo")]
    [InlineData("Na’ima", "naima")]
    [InlineData("Na‘ima", "naima")]
    [InlineData("Naʿima", "naima")]
    [InlineData("Na`ima", "naima")]
    [InlineData("Mohd. Ali", "ali mohd")]
    [InlineData("Ali Ali", "ali")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("محـــمد", "محمد")]
    [InlineData("أحمد", "احمد")]
    [InlineData("علی\u200cرضا", "علیرضا")]
    [InlineData("احمد،علی", "احمد علی")]
    [InlineData("ሮቤል ነጋሽ", "ሮቤል ነጋሽ")]
    [InlineData("ሮቤል፡ነጋሽ", "ሮቤል ነጋሽ")]
    [InlineData("Сергей", "сергеи")]
    [InlineData("वीणा", "वीणा")]
    [InlineData("李小龙", "李小龙")]
    [InlineData("—", "")]
    [InlineData("", "")]
    public void A_name_is_its_words_without_marks_case_punctuation_and_order(string name, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', NameTokens.Of(name)));

    [Fact]
    public void The_parts_of_a_name_are_one_name() => Assert.Equal(["ahmadi", "yusuf"], NameTokens.Of("Yusuf", null, "Ahmadi"));

    [Theory]
    [InlineData("Yusuf Ahmadi", "Ahmadi", true)]
    [InlineData("Mohammed", "Mohamed", true)]
    [InlineData("Mohammed", "Muhammad", true)]
    [InlineData("Ahmadzai", "Ahmadi", true)]
    [InlineData("Amina", "Amin", true)]
    [InlineData("Ali", "Aly", false)]
    [InlineData("Yusuf", "Mina", false)]
    [InlineData("Yusuf", "يوسف", true)]
    [InlineData("Yusuf", "ዮሴፍ", true)]
    [InlineData("Юсуф", "يوسف", true)]
    [InlineData("يوسف", "مینا", false)]
    [InlineData("ሮቤል", "ዳንኤል", false)]
    [InlineData("", "Yusuf", true)]
    public void Two_names_may_be_one_persons_when_a_word_agrees_or_none_can_be_compared(string one, string other, bool may)
    {
        Assert.Equal(may, NameTokens.MayBeOnePerson(NameTokens.Of(one), NameTokens.Of(other)));
        Assert.Equal(may, NameTokens.MayBeOnePerson(NameTokens.Of(other), NameTokens.Of(one)));
    }
}
