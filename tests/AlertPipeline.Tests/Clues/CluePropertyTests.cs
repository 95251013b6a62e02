using AlertPipeline.Clues;
using AlertPipeline.Tests.Identity.Names;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Clues;

public sealed class CluePropertyTests
{
    [Fact]
    public void Any_text_can_be_read_and_has_a_bounded_number_of_keys() => Always.Holds(AnyNames.Anything, typed => Assert.All(AnyClues.Readers, read =>
    {
        if (read(typed) is { } clue)
        {
            Assert.InRange(ClueKeys.Written(clue).Count, 0, ClueKeys.Most);
            Assert.InRange(ClueKeys.Sought(clue).Count, 0, ClueKeys.Most);
        }
    }), times: 3000);

    [Fact]
    public void What_was_normalised_stays_as_it_is() => Always.Holds(AnyNames.Anything, typed => Assert.All(AnyClues.Readers, read =>
    {
        var once = read(typed);
        Assert.Equal(once is null ? null : ClueKeys.Written(once), Normalised(once) is { } again ? ClueKeys.Written(read(again)!) : null);
    }), times: 3000);

    [Theory]
    [InlineData("12-XX-34")]
    [InlineData("Volkswagen")]
    [InlineData("+31612345678")]
    [InlineData("some.name_1")]
    [InlineData("Stationsweg 12 9561AB")]
    [InlineData("Hassan Karimi")]
    public void What_nobody_sees_changes_nothing(string text) => Always.Holds(Typed.WithUnseen(text), typed => Assert.All(AnyClues.Readers, read =>
        Assert.Equal(read(text) is { } clue ? ClueKeys.Written(clue) : null, read(typed) is { } same ? ClueKeys.Written(same) : null)));

    [Fact]
    public void It_does_not_matter_which_clue_came_first() => Always.Holds(
        AnyClues.One.Two(),
        pair => Assert.Equal(ClueComparison.Strength(pair.Item1, pair.Item2), ClueComparison.Strength(pair.Item2, pair.Item1)),
        times: 5000);

    [Fact]
    public void Clues_of_two_kinds_never_meet() => Always.Holds(
        AnyClues.One.Two().Where(pair => pair.Item1.GetType() != pair.Item2.GetType()),
        pair => Assert.Equal(ClueStrength.None, ClueComparison.Strength(pair.Item1, pair.Item2)),
        times: 2000);

    private static string? Normalised(Clue? clue) => clue switch
    {
        Clue.Plate plate => plate.Pattern,
        Clue.Look look => look.Make,
        Clue.Phone phone => phone.Number,
        Clue.Account account => account.Name,
        Clue.Address address => address.Words,
        Clue.ThirdPerson person => person.Name,
        _ => null,
    };
}
