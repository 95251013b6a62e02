using AlertPipeline.Identity;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Identity;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ali", "ali", 0)]
    [InlineData("", "ali", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("saturday", "sunday", 3)]
    [InlineData("mohammed", "mohamed", 1)]
    [InlineData("ab", "ba", 2)]
    [InlineData("محمد", "محمود", 1)]
    public void The_distance_is_the_number_of_letters_to_put_in_take_out_or_change(string one, string other, int distance)
    {
        Assert.True(EditDistance.Within(one, other, distance));
        Assert.False(EditDistance.Within(one, other, distance - 1));
    }

    [Fact]
    public void It_does_not_matter_which_word_comes_first() => Always.Holds(
        Gen.Elements('a', 'b', 'c').ListOf().Select(string.Concat).Two(),
        pair => Assert.All(Enumerable.Range(0, 5), limit => Assert.Equal(EditDistance.Within(pair.Item1, pair.Item2, limit), EditDistance.Within(pair.Item2, pair.Item1, limit))));
}
