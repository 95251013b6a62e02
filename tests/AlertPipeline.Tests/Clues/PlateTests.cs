using AlertPipeline.Clues;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Clues;

public sealed class PlateTests
{
    [Theory]
    [InlineData("12-XX-34", "12XX34")]
    [InlineData(" 12 xx.34 ", "12XX34")]
    [InlineData("１２－ＸＸ－３４", "12XX34")]
    [InlineData("١٢-XX-٣٤", "12XX34")]
    [InlineData("12-XX-?4", "12XX?4")]
    [InlineData("12-XX-*4", "12XX?4")]
    [InlineData("B-ÄB 1234", "BAB1234")]
    public void A_plate_is_its_capitals_and_digits(string typed, string pattern) => Assert.Equal(pattern, PlatePattern.Of(typed));

    [Theory]
    [InlineData("G-OO1-XX", "G-001-XX")]
    [InlineData("GB-I23-X", "GB-123-X")]
    [InlineData("АВ 1234 СЕ", "AB 1234 CE")]
    [InlineData("ΑΒΚ-1234", "ABK-1234")]
    public void What_looks_alike_is_one_character(string typed, string other) => Assert.Equal(PlatePattern.Of(other), PlatePattern.Of(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12-X")]
    [InlineData("12-X?-?")]
    [InlineData("12-??-?4")]
    [InlineData("1234567890")]
    [InlineData("wit busje")]
    public void What_says_too_little_or_is_no_plate_is_no_clue(string? typed) => Assert.Null(Clue.Plate.Read(typed));

    [Theory]
    [InlineData("12-XX-?4", "12-XX-34", ClueStrength.Moderate)]
    [InlineData("??-XX-34", "12-XX-34", ClueStrength.Moderate)]
    [InlineData("12-XX-?4", "12 xx ?4", ClueStrength.Moderate)]
    [InlineData("12-XX-34", "12xx34", ClueStrength.Strong)]
    [InlineData("12-XX-?4", "12-XX-35", ClueStrength.None)]
    [InlineData("12-XX-34", "12-XX-35", ClueStrength.None)]
    [InlineData("12-XX-?4", "12-XX-3?", ClueStrength.None)]
    public void A_partial_plate_matches_by_position(string typed, string other, ClueStrength strength) =>
        Assert.Equal(strength, ClueComparison.Strength(Clue.Plate.Read(typed)!, Clue.Plate.Read(other)!));

    [Fact]
    public void A_Dutch_plate_costs_twenty_two_rows_and_as_many_queries()
    {
        var plate = Clue.Plate.Read("12-XX-34")!;

        Assert.Equal((22, 22), (ClueKeys.Written(plate).Count, ClueKeys.Sought(plate).Count));
    }

    [Fact]
    public void Two_plates_meet_in_the_index_when_they_fit_and_only_then() => Always.Holds(
        AnyPlates.One.Two(),
        pair =>
        {
            var (one, other) = (Clue.Plate.Read(pair.Item1)!, Clue.Plate.Read(pair.Item2)!);
            Assert.Equal(Fit(one.Pattern, other.Pattern), ClueKeys.Written(one).Intersect(ClueKeys.Sought(other)).Any());
        },
        times: 5000);

    [Fact]
    public void A_plate_that_nobody_read_whole_is_found_in_either_order() => Always.Holds(
        AnyPlates.Whole.Where(plate => plate.Length >= 6).SelectMany(plate => Gen.Choose(0, plate.Length - 1).Two(), (plate, at) => (plate, at)),
        each =>
        {
            var whole = Clue.Plate.Read(each.plate)!;
            var partial = Clue.Plate.Read(string.Concat(each.plate.Select((letter, at) => at == each.at.Item1 || at == each.at.Item2 ? '?' : letter)))!;
            Assert.Equal(ClueStrength.Moderate, ClueComparison.Strength(whole, partial));
            Assert.Equal(ClueStrength.Moderate, ClueComparison.Strength(partial, whole));
        });

    [Fact]
    public void Separators_and_what_nobody_sees_change_nothing() => Always.Holds(
        AnyPlates.One.SelectMany(plate => Typed.WithBetween(plate, "-", " ", ".", "·", "\t"), (plate, typed) => (plate, typed)),
        each => Assert.Equal(PlatePattern.Of(each.plate), PlatePattern.Of(each.typed)));

    private static bool Fit(string one, string other) => one == other ||
        (one.Length == other.Length && one.Contains('?') != other.Contains('?') && one.Zip(other).All(pair => pair.First == pair.Second || pair.First == '?' || pair.Second == '?'));
}
