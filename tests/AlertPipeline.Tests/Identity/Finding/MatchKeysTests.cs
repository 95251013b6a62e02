using AlertPipeline.Identity;
using AlertPipeline.Identity.Births;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Identity.Finding;

public sealed class MatchKeysTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    [Fact]
    public void A_child_with_one_identifier_is_found_by_it_alone() => Assert.All(
        new[]
        {
            Nobody with { VNumber = "2812345678" },
            Nobody with { Phone = "+31612345678" },
            Nobody with { PartnerFile = "coa\nD-77" },
            Nobody with { About = "coa\nreport-0" },
        },
        facts => AssertMeet(facts, facts with { Self = "ngo\nreport-9" }));

    [Fact]
    public void A_message_and_what_it_is_about_find_each_other() =>
        AssertMeet(Nobody with { Self = "coa\nreport-1" }, Nobody with { Self = "coa\nreport-2", About = "coa\nreport-1" });

    [Theory]
    [InlineData("Yusuf Ahmadi", "Ahmadi Youssouf")]
    [InlineData("يوسف احمدی", "Yusuf Ahmadi")]
    [InlineData("Robel", "Robel Negash")]
    public void Spellings_of_a_name_meet_without_anything_else(string one, string other) => AssertMeet(Named(one), Named(other));

    [Fact]
    public void A_name_that_is_common_meets_within_two_days() => AssertMeet(Named("Mohamed") with { SeenOn = Day }, Named("Mohammad") with { SeenOn = Day.PlusDays(2) });

    [Fact]
    public void A_name_that_is_common_does_not_meet_for_itself() => AssertApart(Named("Mohamed"), Named("Mohamed"));

    [Fact]
    public void A_name_on_a_day_meets_whatever_sex_is_known() => Always.Holds(
        from one in Gen.Elements(Enum.GetValues<Sex>())
        from other in Gen.Elements(one, Sex.Unknown, Sex.Other)
        select (one, other),
        sexes => AssertMeet(Named("Mohamed") with { SeenOn = Day, Sex = sexes.one }, Named("Mohamed") with { SeenOn = Day, Sex = sexes.other }));

    [Fact]
    public void A_girl_and_a_boy_do_not_meet_by_a_name_on_a_day() =>
        AssertApart(Named("Mohamed") with { SeenOn = Day, Sex = Sex.Female }, Named("Mohamed") with { SeenOn = Day, Sex = Sex.Male });

    [Fact]
    public void Two_names_meet_in_any_year_where_the_years_of_birth_may_be_a_year_apart_or_are_not_known() => Always.Holds(
        from year in Gen.Choose(2000, 2026)
        from apart in Gen.Choose(-BirthBands.Tolerance, BirthBands.Tolerance)
        from isEstimate in Gen.Elements(true, false)
        from other in Gen.Elements<Born?>(null, new Born(null, year + apart, year + apart + (isEstimate ? 3 : 0)))
        select (new Born(null, year, year), other),
        born => AssertMeet(Named("Mohamed Ali") with { Born = born.Item1, SeenOn = Day }, Named("Ali Mohamed") with { Born = born.other, SeenOn = Day.PlusDays(400) }));

    [Fact]
    public void Two_common_names_of_children_of_other_ages_do_not_meet_for_themselves() =>
        AssertApart(Named("Mohamed Ali") with { Born = new Born(null, 2010, 2010) }, Named("Mohamed Ali") with { Born = new Born(null, 2015, 2015) });

    [Fact]
    public void A_child_whose_age_was_assessed_anew_meets_within_two_days_and_by_a_name_that_is_not_common() => Assert.All(
        new[] { Named("Mohamed Ali") with { SeenOn = Day }, Named("Robel Negash") },
        facts => AssertMeet(facts with { Born = new Born(null, 2010, 2010) }, facts with { Born = new Born(null, 2006, 2006) }));

    [Fact]
    public void A_name_and_a_date_of_birth_meet_in_any_year() => AssertMeet(WithDate(Named("Mohamed") with { SeenOn = Day }), WithDate(Named("Mohamed") with { SeenOn = Day.PlusDays(400) }));

    [Fact]
    public void A_date_of_birth_meets_alone() => AssertMeet(WithDate(Named("Robel")), WithDate(Named("Xjqz")));

    [Fact]
    public void A_date_of_birth_meets_with_the_days_alone_where_the_names_are_written_beyond_recognition() =>
        AssertMeet(WithDate(Named("Robel") with { SeenOn = Day }), WithDate(Named("Xjqz") with { SeenOn = Day.PlusDays(-2) }));

    [Fact]
    public void A_place_meets_with_the_days_alone() =>
        AssertMeet(Nobody with { SeenAt = "GM1950", SeenOn = Day }, Named("Robel") with { SeenAt = "GM1950", SeenOn = Day.PlusDays(1) });

    [Fact]
    public void A_report_that_says_nothing_about_who_it_is_is_found_by_its_id_alone() => Assert.Equal([MatchKinds.Report], MatchKeys.Written(Nobody).Select(value => value.Kind));

    [Fact]
    public void What_is_most_telling_comes_first() => Assert.Equal(
        [
            MatchKinds.VNumber, MatchKinds.Report, MatchKinds.Phone, MatchKinds.NameBirth, MatchKinds.BirthDay, MatchKinds.PlaceDay, MatchKinds.NameDay, MatchKinds.Names,
            MatchKinds.Name, MatchKinds.NamesNoYear, MatchKinds.Birth,
        ],
        MatchKeys.Sought(Full("Robel Negash")).Select(value => value.Kind).Distinct());

    [Fact]
    public void Reports_of_which_nothing_is_left_out_meet_whichever_comes_first() => Always.Holds(
        AnyReport.Where(facts => MatchKeys.Written(facts).Count < MatchKeys.Most).Two().Where(pair => pair is not ({ SeenOn: { } one }, { SeenOn: { } other }) || Math.Abs(Period.DaysBetween(one, other)) <= DayBuckets.Tolerance),
        pair => Assert.Equal(
            MatchKeys.Sought(pair.Item1).Intersect(MatchKeys.Written(pair.Item2)).Any(), MatchKeys.Sought(pair.Item2).Intersect(MatchKeys.Written(pair.Item1)).Any()),
        times: 5000);

    [Fact]
    public void Rows_and_queries_are_few_whatever_a_report_says() => Always.Holds(
        AnyReport,
        facts => Assert.All([MatchKeys.Written(facts), MatchKeys.Sought(facts)], values => Assert.InRange(values.Count, 1, MatchKeys.Most)));

    [Theory]
    [InlineData("Robel Negash Tesfay")]
    [InlineData("Mohamed Hassan Ahmed")]
    public void Three_names_with_all_that_is_known_of_a_child_leave_nothing_telling_out(string name) => Assert.Superset(
        new[] { MatchKinds.VNumber, MatchKinds.Report, MatchKinds.Phone, MatchKinds.NameBirth, MatchKinds.BirthDay, MatchKinds.PlaceDay, MatchKinds.NameDay, MatchKinds.Names }.ToHashSet(),
        MatchKeys.Written(Full(name)).Select(value => value.Kind).ToHashSet());

    private static IdentityFacts Nobody => Some.Facts(new Child()) with { SeenOn = null, SeenAt = null };

    private static Gen<IdentityFacts> AnyReport { get; } =
        from facts in AnyFacts.One
        from day in Gen.Choose(0, 6)
        from isSeen in Gen.Elements(true, false)
        from place in Gen.Elements("GM1950", "utrecht").OrNull()
        select facts with { SeenOn = isSeen ? Day.PlusDays(day) : null, SeenAt = place };

    private static IdentityFacts Named(string name) => Some.Facts(new Child { FullName = name }) with { SeenOn = null, SeenAt = null };

    private static IdentityFacts WithDate(IdentityFacts facts) => facts with { Born = new Born(new LocalDate(2010, 5, 3), 2010, 2010) };

    private static IdentityFacts Full(string name) =>
        WithDate(Named(name)) with { VNumber = "2812345678", Phone = "+31612345678", SeenAt = "GM1950", SeenOn = Day };

    private static void AssertMeet(IdentityFacts one, IdentityFacts other)
    {
        Assert.NotEmpty(MatchKeys.Sought(one).Intersect(MatchKeys.Written(other)));
        Assert.NotEmpty(MatchKeys.Sought(other).Intersect(MatchKeys.Written(one)));
    }

    private static void AssertApart(IdentityFacts one, IdentityFacts other) =>
        Assert.Empty(MatchKeys.Sought(one).Intersect(MatchKeys.Written(other with { Self = "ngo\nreport-9" })));
}
