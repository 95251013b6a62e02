using AlertPipeline.HandOvers;
using AlertPipeline.Protection;
using AlertPipeline.Tests.Protection;
using NodaTime;

namespace AlertPipeline.Tests.HandOvers;

public sealed class WordOfTheDayTests
{
    private static readonly KeyedHasher Hasher = new(KeyRings.Of("1"));

    [Fact]
    public void It_changes_at_midnight_in_the_Netherlands()
    {
        var midnight = Instant.FromUtc(2026, 11, 23, 23, 0);

        Assert.Equal(WordOfTheDay.Of(Hasher, Some.Now), WordOfTheDay.Of(Hasher, midnight - Duration.Epsilon));
        Assert.Equal(WordOfTheDay.Of(Hasher, midnight), WordOfTheDay.Of(Hasher, midnight + Duration.FromHours(23)));
    }

    [Fact]
    public void A_year_has_many_words() =>
        Assert.InRange(Enumerable.Range(0, 365).Select(day => WordOfTheDay.Of(Hasher, Some.Now + Duration.FromDays(day))).Distinct().Count(), 150, 365);

    [Fact]
    public void There_are_at_least_256_words_each_once_and_easy_to_say()
    {
        Assert.True(DayWords.All.Count >= 256);
        Assert.Distinct(DayWords.All);
        Assert.All(DayWords.All, word => Assert.Matches("^[a-z]{2,16}$", word));
    }
}
