using AlertPipeline.Identity;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Identity;

public sealed class IdentityComparisonTests
{
    private const string Number = "2812345678";

    [Theory]
    [InlineData("Yusuf", "Ahmadi")]
    [InlineData("YUSUF", "Achmadi")]
    [InlineData("Yousuf", "Ahmadzai")]
    [InlineData("يوسف", "احمدی")]
    public void One_V_number_and_a_name_that_may_be_the_same_is_the_same_child(string given, string family) =>
        Assert.Equal(Likeness.Same, Elsewhere(Some.Child() with { VNumber = Number }, new Child { VNumber = Number, GivenName = given, FamilyName = family }));

    [Fact]
    public void One_V_number_alone_is_for_a_person_to_judge() =>
        Assert.Equal(Likeness.Possible, Elsewhere(Some.Child() with { VNumber = Number }, new Child { VNumber = Number }));

    [Fact]
    public void One_V_number_and_one_birth_date_without_a_name_is_the_same_child() => Assert.Equal(
        Likeness.Same, Elsewhere(Some.Child() with { VNumber = Number }, new Child { VNumber = Number, BirthDate = Some.Child().BirthDate }));

    [Theory]
    [InlineData("Mina", "Karimi")]
    [InlineData("Mina", "Ahmadi")]
    public void One_V_number_for_two_given_names_is_for_a_person_to_judge(string given, string family) => Assert.Equal(
        Likeness.Possible, Together(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, GivenName = given, FamilyName = family }));

    [Fact]
    public void One_V_number_and_a_given_name_in_the_place_of_the_family_name_is_the_same_child() => Assert.Equal(
        Likeness.Same, Elsewhere(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, GivenName = "Ahmadi", FamilyName = "Yusuf" }));

    [Fact]
    public void One_V_number_is_stronger_than_two_birth_dates() => Assert.Equal(
        Likeness.Same, Elsewhere(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = Number, BirthDate = new LocalDate(2008, 1, 1) }));

    [Fact]
    public void Two_V_numbers_are_for_a_person_to_judge_whatever_else_agrees() =>
        Assert.Equal(Likeness.Possible, Together(Some.Child() with { VNumber = Number }, Some.Child() with { VNumber = "2887654321" }));

    [Theory]
    [InlineData("Yusuf", "Ahmadi")]
    [InlineData("ahmadi", "YUSUF")]
    [InlineData("Yúsuf", "Ahmadi")]
    [InlineData(null, "Ahmadi, Yusuf")]
    public void One_name_and_one_birth_date_is_the_same_child_on_one_day(string? given, string? family) =>
        Assert.Equal(Likeness.Same, Together(Some.Child(), Some.Child() with { GivenName = given, FamilyName = family }));

    [Fact]
    public void Another_spelling_that_was_given_counts_as_a_name() => Assert.Equal(
        Likeness.Same, Together(Some.Child(), Some.Child() with { GivenName = "يوسف", FamilyName = "احمدی", OtherNames = ["Yusuf Ahmadi"] }));

    [Fact]
    public void The_other_sex_with_another_given_name_is_for_a_person_to_judge() => Assert.Equal(
        Vetoes.Sex, Vetoes.Sex & Match(Some.Child() with { GivenName = "Amin", Sex = Sex.Male }, Some.Child() with { GivenName = "Amina", Sex = Sex.Female }).Vetoes);

    [Theory]
    [InlineData(Sex.Unknown)]
    [InlineData(Sex.Other)]
    [InlineData(Sex.Male)]
    public void A_sex_that_was_noted_wrongly_does_not_stand_against_one_name_and_one_birth_date(Sex sex) =>
        Assert.Equal(Likeness.Same, Together(Some.Child() with { Sex = Sex.Female }, Some.Child() with { Sex = sex }));

    [Fact]
    public void A_common_name_and_the_first_of_January_prove_nothing()
    {
        var child = new Child { GivenName = "Mohammed", FamilyName = "Ahmed", BirthDate = new LocalDate(2010, 1, 1) };

        Assert.NotEqual(Likeness.Same, Elsewhere(child, child));
    }

    [Theory]
    [InlineData("Yusuf")]
    [InlineData("Ali")]
    [InlineData("Mohammed")]
    [InlineData("Mohamed Ahmed")]
    public void Common_names_with_place_and_day_are_for_a_person_to_judge(string name) =>
        Assert.Equal(Likeness.Possible, Together(new Child { FullName = name }, new Child { FullName = name }));

    [Theory]
    [InlineData("onbekend")]
    [InlineData("Unknown")]
    [InlineData("jongen")]
    [InlineData("NN")]
    [InlineData("123")]
    public void A_word_for_a_name_that_nobody_knows_is_no_name(string word)
    {
        Assert.False(Some.Facts(new Child { FullName = word }).CanBeCompared);
        Assert.Equal(Likeness.Different, Together(new Child { FullName = word }, new Child { FullName = word }));
    }

    [Fact]
    public void An_initial_is_no_given_name() => Assert.Equal(
        Likeness.Possible, Together(Some.Child() with { GivenName = "Y." }, Some.Child()));

    [Fact]
    public void Place_and_time_alone_join_nobody() => Assert.Equal(Likeness.Different, Together(new Child { Description = "rode trui" }, new Child { Description = "groene jas" }));

    [Theory]
    [InlineData("Yusuf", "Ahmadi", Likeness.Possible)]
    [InlineData("Mina", "Karimi", Likeness.Different)]
    public void One_file_of_one_partner_is_for_a_person_to_judge_unless_the_names_differ(string given, string family, Likeness likeness) =>
        Assert.Equal(likeness, IdentityComparison.Compare(
            Unseen(Some.Facts(Some.Child() with { BirthDate = null }, file: "D-77")),
            Unseen(Some.Facts(new Child { GivenName = given, FamilyName = family }, file: "D-77"))).Likeness);

    [Fact]
    public void One_file_number_of_two_partners_joins_nothing() => Assert.Equal(
        IdentityComparison.Compare(Some.Facts(partnerId: "coa"), Some.Facts(partnerId: "nidos")).Probability,
        IdentityComparison.Compare(Some.Facts(file: "7", partnerId: "coa"), Some.Facts(file: "7", partnerId: "nidos")).Probability);

    [Fact]
    public void A_name_in_a_script_that_nobody_here_reads_does_not_hide_what_else_agrees() => Assert.NotEqual(
        Likeness.Different, Together(Some.Child(), Some.Child() with { GivenName = "յուսուֆ", FamilyName = null }));

    [Fact]
    public void A_rare_name_that_agrees_says_more_than_a_common_one() => Assert.True(
        Match(new Child { FullName = "Zbigniew" }, new Child { FullName = "Zbigniew" }).Probability > Match(new Child { FullName = "Mohammed" }, new Child { FullName = "Mohammed" }).Probability);

    [Fact]
    public void A_name_that_contradicts_speaks_against_one_child() => Assert.True(
        Match(new Child { FullName = "Yusuf Ahmadi" }, new Child { FullName = "Daniel Ahmadi" }).Probability < Match(new Child { FullName = "Ahmadi" }, new Child { FullName = "Ahmadi" }).Probability);

    [Fact]
    public void Two_files_of_one_partner_are_for_a_person_to_judge_whatever_else_agrees() => Assert.Equal(
        Likeness.Possible, IdentityComparison.Compare(Some.Facts(file: "7"), Some.Facts(file: "8")).Likeness);

    [Fact]
    public void Two_lines_of_one_batch_are_for_a_person_to_judge_whatever_agrees()
    {
        var match = IdentityComparison.Compare(Some.Facts() with { Batch = "batch-1" }, Some.Facts(reportId: "report-2") with { Batch = "batch-1" });

        Assert.Equal((Likeness.Possible, Vetoes.Batch), (match.Likeness, match.Vetoes));
    }

    [Fact]
    public void An_explanation_adds_up_to_the_probability()
    {
        var explanation = IdentityComparison.Explain(Some.Facts(), Some.Facts(Some.Child() with { GivenName = "Yousef", Sex = Sex.Male }));

        Assert.Equal(explanation.Match.Probability, AlertPipeline.Identity.Weights.EvidenceTable.Shipped.Probability(explanation.Evidence.Sum(line => line.Bits)), precision: 9);
    }

    private static Likeness Elsewhere(Child one, Child other) => IdentityComparison.Compare(Unseen(Some.Facts(one)), Unseen(Some.Facts(other))).Likeness;

    private static Likeness Together(Child one, Child other) => Match(one, other).Likeness;

    private static Match Match(Child one, Child other) => IdentityComparison.Compare(Some.Facts(one), Some.Facts(other));

    private static IdentityFacts Unseen(IdentityFacts facts) => facts with { SeenOn = null, SeenAt = null };
}
