using Bench.Identity;
using NodaTime;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class WrittenBirthTests
{
    [Theory]
    [InlineData("2010-05-31")]
    [InlineData("20100531")]
    public void A_date_is_read_with_and_without_dashes(string text) => Assert.Equal(new WrittenBirth(new LocalDate(2010, 5, 31), null), WrittenBirth.Read(text));

    [Theory]
    [InlineData("2010")]
    [InlineData("20105131")]
    [InlineData("2010-02-30")]
    public void Where_the_day_does_not_exist_the_year_is_taken(string text) => Assert.Equal(new WrittenBirth(null, 2010), WrittenBirth.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("31-05")]
    [InlineData("unknown")]
    [InlineData("0000-00-00")]
    public void Anything_else_is_not_known(string text) => Assert.Equal(new WrittenBirth(null, null), WrittenBirth.Read(text));
}
