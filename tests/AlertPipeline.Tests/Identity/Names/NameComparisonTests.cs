using AlertPipeline.Identity.Names;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Mohammed", "Muhammad")]
    [InlineData("Mohammed", "Maxamed")]
    [InlineData("Mohammed", "محمد")]
    [InlineData("Mohd. Ali", "Mohamed Ali")]
    [InlineData("Hussein", "Hocine")]
    [InlineData("Joesoef", "Youssef")]
    [InlineData("Said", "Sacid")]
    [InlineData("Aisha", "Caasha")]
    [InlineData("عائشة", "Aicha")]
    [InlineData("Abd al-Rahman", "Cabdiraxmaan")]
    [InlineData("Abdul Kadir", "Abdelkader")]
    [InlineData("عبدالرحمن", "Abdurrahman")]
    [InlineData("Noor Ullah", "Nurullah")]
    [InlineData("نورالله", "Noorullah")]
    [InlineData("Ghebre Medhin", "Gebremedhin")]
    [InlineData("ገብረመድህን", "Gebremedhin")]
    [InlineData("Woldemichael", "Welde Mikael")]
    [InlineData("Marouan El Idrissi", "Marwan Idrissi")]
    public void Spellings_of_one_name_are_the_same_name(string one, string other) => Assert.InRange(Compare(one, other).Similarity, 0.85, 1);

    [Theory]
    [InlineData("Djibril", "Jibreel")]
    [InlineData("Chaima", "Shaymaa")]
    [InlineData("Ouafa", "Wafaa")]
    [InlineData("Qays", "Gais")]
    [InlineData("Ahmad Zai", "Ahmadzai")]
    [InlineData("Mohammad Reza", "Mohammadreza")]
    [InlineData("Bourahla", "بورحلة")]
    [InlineData("Ghirmay", "ግርማይ")]
    [InlineData("Чингиз", "Chingiz")]
    [InlineData("Сергей", "Sergei")]
    [InlineData("Mitchell", "Mitcbell")]
    [InlineData("Mitchell", "Mitchel")]
    [InlineData("Katherine", "Kathreine")]
    public void Other_spellings_and_slips_of_the_hand_may_be_one_name(string one, string other) => Assert.InRange(Compare(one, other).Similarity, 0.5, 1);

    [Theory]
    [InlineData("Hassan", "Hussein")]
    [InlineData("حسن", "حسین")]
    [InlineData("حسن", "Hussein")]
    [InlineData("Hamid", "Ahmed")]
    [InlineData("Said", "Sayed")]
    [InlineData("Ali", "Aliya")]
    [InlineData("Amin", "Amina")]
    [InlineData("Khalid", "Khalil")]
    [InlineData("Salah", "Saleh")]
    [InlineData("Nasser", "Nasir")]
    [InlineData("Samir", "Samer")]
    [InlineData("Mahmud", "Mohamed")]
    [InlineData("محمود", "محمد")]
    [InlineData("Amadou", "Mamadou")]
    [InlineData("Abdullahi", "Abdulkadir")]
    [InlineData("Omar", "Amar")]
    [InlineData("Yonas", "Yohannes")]
    [InlineData("Ibrahim", "Ismail")]
    [InlineData("Rahim", "Karim")]
    [InlineData("Tesfay", "Tesfalem")]
    [InlineData("Najibullah", "Nurullah")]
    [InlineData("Gebremedhin", "Gebreselassie")]
    public void Different_names_stay_apart_however_near_they_sound(string one, string other)
    {
        Assert.InRange(Compare(one, other).Similarity, 0, 0.4999);
        Assert.NotEqual(GivenNames.Agree, Compare(one, other).Given);
    }

    [Theory]
    [InlineData("Yusuf Ahmadi", "Ahmadi Yusuf")]
    [InlineData("Yusuf Karim Ahmadi", "Yusuf Ahmadi")]
    [InlineData("Haji Yusuf Ahmadi", "Yusuf Ahmadi")]
    [InlineData("Y. Ahmadi", "Yusuf Ahmadi")]
    [InlineData("Yusuf", "Yusuf Ahmadi")]
    public void Order_more_names_titles_and_initials_do_not_make_another_person(string one, string other) => Assert.InRange(Compare(one, other).Similarity, 0.5, 1);

    [Theory]
    [InlineData("Yusuf Ahmadi", "Daniel Ahmadi")]
    [InlineData("Yusuf Ahmadi", "Yusuf Barakzai")]
    [InlineData("K. Ahmadi", "Yusuf Ahmadi")]
    public void A_name_that_contradicts_makes_another_person(string one, string other) => Assert.InRange(Compare(one, other).Similarity, 0, 0.4999);

    [Theory]
    [InlineData("", "Yusuf")]
    [InlineData("Y.", "Yusuf")]
    public void What_cannot_be_compared_says_nothing(string one, string other) => Assert.Equal(default, Compare(one, other));

    [Fact]
    public void It_says_how_many_tokens_met_and_how_well()
    {
        var evidence = Compare("Yusuf Ahmadi", "Yusuf Achmadi Farid");

        Assert.Equal(2, evidence.TokensMet);
        Assert.InRange(evidence.WeakestMet, 0.5, 1);
    }

    private static NameEvidence Compare(string one, string other)
    {
        var (first, second) = (PersonName.Of(null, null, one), PersonName.Of(null, null, other));
        Assert.Equal(NameComparison.Compare(first, second), NameComparison.Compare(second, first));
        return NameComparison.Compare(first, second);
    }
}
