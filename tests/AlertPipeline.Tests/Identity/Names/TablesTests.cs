using System.Globalization;
using AlertPipeline.Identity.Names;
using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Tests.Identity.Names;

public sealed class TablesTests
{
    private static readonly IReadOnlyList<string[]> Known = Table.Lines("known-names.txt");

    [Fact]
    public void A_known_name_has_a_rarity_and_is_listed_once()
    {
        Assert.All(Known, line => Assert.InRange(double.Parse(line[1], CultureInfo.InvariantCulture), 3, 14));
        Assert.Equal(Known.Count, Known.Select(line => line[0]).Distinct().Count());
    }

    [Fact]
    public void No_spelling_sounds_like_two_known_names()
    {
        var names = Known.SelectMany(line => line.Where((_, at) => at != 1), (line, spelling) => (Name: line[0], Sounds: SoundOf(spelling)));

        Assert.Empty(names.GroupBy(spelling => spelling.Sounds, spelling => spelling.Name).Where(sound => sound.Distinct().Count() > 1).Select(sound => string.Join(' ', sound)));
    }

    [Fact]
    public void No_letters_are_listed_twice()
    {
        var letters = Table.Lines("letters.txt").Select(line => line[0]).ToList();

        Assert.Empty(letters.GroupBy(key => key).Where(key => key.Count() > 1).Select(key => key.Key));
    }

    [Fact]
    public void Every_sound_of_the_letters_has_its_distances()
    {
        var listed = Table.Lines("sounds.txt").SelectMany(line => line[2..]).Select(sound => sound[0]).ToHashSet();

        Assert.Empty(Table.Lines("letters.txt").SelectMany(line => line.ElementAtOrDefault(1) ?? "").Except(listed));
    }

    [Fact]
    public void No_two_sounds_are_without_distance() =>
        Assert.All(Table.Lines("sounds.txt"), line => Assert.InRange(int.Parse(line[1], CultureInfo.InvariantCulture), 1, 140));

    [Theory]
    [InlineData("letters.txt")]
    [InlineData("sounds.txt")]
    [InlineData("known-names.txt")]
    [InlineData("name-words.txt")]
    public void A_table_says_its_version(string name)
    {
        using var reader = new StreamReader(typeof(Romanisation).Assembly.GetManifestResourceStream(name)!);

        Assert.Matches("^version [0-9]+$", reader.ReadLine());
    }

    private static string SoundOf(string spelling) => PersonName.Of(spelling, null, null).Tokens[0].Sound;
}
