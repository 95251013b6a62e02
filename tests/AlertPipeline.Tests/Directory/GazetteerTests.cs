using AlertPipeline.Directory;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Directory;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Some.Book.Gazetteer;

    private static readonly IReadOnlyList<(Municipality Municipality, string Name)> Names =
        [.. Some.Book.Municipalities.SelectMany(municipality => municipality.OtherNames.Prepend(municipality.Name), (municipality, name) => (municipality, name))];

    [Theory]
    [InlineData("Ter Apel", "GM1950")]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("’s Gravenhage", "GM0518")]
    [InlineData("s-gravenhage", "GM0518")]
    [InlineData("Sudwest Fryslan", "GM1900")]
    [InlineData("Ljouwert", "GM0080")]
    [InlineData("schiphol", "GM0394")]
    [InlineData("Bergen op Zoom", "GM0748")]
    [InlineData("Bergen (L.)", "GM0893")]
    [InlineData("Best", "GM0753")]
    [InlineData("BEST", "GM0753")]
    [InlineData("Bergen Limburg", "GM0893")]
    [InlineData("IJsselstein", "GM0353")]
    [InlineData("ĳsselstein", "GM0353")]
    public void A_text_that_is_a_name_names_the_municipality(string text, string code) => AssertFound(code, PlaceCertainty.Named, text);

    [Theory]
    [InlineData("voor het laatst bij de poort in Ter Apel", "GM1950")]
    [InlineData("STATION ROTTERDAM", "GM0599")]
    [InlineData("station den haag hollands spoor", "GM0518")]
    [InlineData("in Bergen op Zoom, bij de markt", "GM0748")]
    [InlineData("Utrecht, wijk Overvecht", "GM0344")]
    [InlineData("Bergen, bij de kerk van Schoorl in Bergen", "GM0373")]
    [InlineData("gezien in Best", "GM0753")]
    [InlineData("gezien in De Steeg", "GM0275")]
    [InlineData("bij station Houten", "GM0321")]
    [InlineData("azc Nieuw-Amsterdam", "GM0114")]
    [InlineData("Oosterhout (Gelderland)", "GM1734")]
    [InlineData("Oosterhout, Noord-Brabant", "GM0826")]
    [InlineData("Rijswijk, Zuid-Holland", "GM0603")]
    [InlineData("Katwijk in Brabant", "GM1982")]
    [InlineData("Middelburg (Zeeland)", "GM0687")]
    [InlineData("Elst (GELDERLAND)", "GM1734")]
    [InlineData("Beek, Limburg", "GM0888")]
    [InlineData("Hoorn, West-Friesland", "GM0405")]
    [InlineData("station Hoorn", "GM0405")]
    [InlineData("Ter Apel, wilde naar Duitsland", "GM1950")]
    [InlineData("station Utrecht, trein richting Parijs", "GM0344")]
    public void A_text_that_contains_a_name_mentions_the_municipality(string text, string code) => AssertFound(code, PlaceCertainty.Mentioned, text);

    [Theory]
    [InlineData("Oosterhout", "GM0826")]
    [InlineData("Katwijk", "GM0537")]
    public void A_name_alone_is_that_of_the_municipality_that_is_called_so(string text, string code) => AssertFound(code, PlaceCertainty.Named, text);

    [Theory]
    [InlineData("Bergen", "GM0373", "GM0893")]
    [InlineData("gezien in Bergen", "GM0373", "GM0893")]
    [InlineData("Elst", "GM0340", "GM1734")]
    [InlineData("Rijswijk", "GM0214", "GM0603", "GM1959")]
    [InlineData("Middelburg", "GM0687", "GM1901")]
    [InlineData("Beek", "GM0888", "GM1945", "GM1955")]
    [InlineData("van Zwolle naar Almelo", "GM0141", "GM0193")]
    public void A_text_that_can_mean_several_is_ambiguous(string text, params string[] codes)
    {
        var match = Places.Find(text);

        Assert.Equal((null, PlaceCertainty.Ambiguous), (match.Municipality, match.Certainty));
        Assert.Equal(codes, match.Candidates.Select(candidate => candidate.Code));
    }

    [Theory]
    [InlineData("hij kan het best bij de buren zijn")]
    [InlineData("Buren hebben haar gezien")]
    [InlineData("NAAR BUREN GEGAAN")]
    [InlineData("bij mevrouw Van Houten")]
    [InlineData("in houten kleding")]
    [InlineData("liep in de steeg achter het station")]
    [InlineData("bij Axel thuis of naar Horst")]
    [InlineData("buren")]
    [InlineData("bij de buren, Limburg")]
    [InlineData("de lier")]
    [InlineData("Bergen, Noorwegen")]
    [InlineData("Antwerpen, dicht bij Breda")]
    [InlineData("Hoorn in Duitsland")]
    [InlineData("Leiden, Limburg")]
    [InlineData("van Zwolle naar Venlo (Limburg)")]
    [InlineData("Limburg")]
    [InlineData("Utrechtseweg")]
    [InlineData("Roterdam")]
    [InlineData("ergens")]
    [InlineData("…")]
    [InlineData("")]
    [InlineData(null)]
    public void A_text_that_names_none_is_unknown(string? text) => Assert.Equal(PlaceMatch.Unknown, Places.Find(text));

    [Fact]
    public void Every_name_finds_its_municipality_or_all_that_share_it_or_the_one_that_is_called_so() =>
        Assert.All(Names, entry => Assert.True(IsFound(entry.Municipality, entry.Name, Places.Find(entry.Name))));

    [Fact]
    public void Every_name_is_found_in_a_sentence() =>
        Assert.All(Names.Where(entry => char.IsUpper(entry.Name[0])), entry => Assert.True(IsFound(entry.Municipality, entry.Name, Places.Find($"Gisteren gezien in {entry.Name}."))));

    [Fact]
    public void Only_a_name_that_several_share_is_ambiguous() => Assert.All(
        Names, entry => Assert.Equal(Places.Find(entry.Name).Candidates.Count > 1, Places.Find(entry.Name).Certainty == PlaceCertainty.Ambiguous));

    [Fact]
    public void No_name_of_a_municipality_begins_like_a_region() =>
        Assert.All(Names, entry => Assert.Equal(0, Regions.Longest(PlaceWords.Of(entry.Name), 0).Words));

    [Fact]
    public void Every_border_place_of_the_sample_is_found_as_one() => Assert.All(
        Some.Book.Municipalities.SelectMany(municipality => municipality.BorderPlaces), place => Assert.True(Places.Find($"bij {place}").IsAtBorder));

    [Fact]
    public void Case_marks_and_punctuation_do_not_matter() => Always.Holds(
        from entry in Gen.Elements(Names.Where(entry => !OrdinaryWords.Contain(PlaceWords.Of(entry.Name), 0, PlaceWords.Of(entry.Name).Count)))
        from change in Gen.Elements<Func<string, string>>(
            name => name.ToUpperInvariant(), name => name.ToLowerInvariant(), name => name.Normalize(System.Text.NormalizationForm.FormD),
            name => name.Replace('-', ' '), name => $" ({name})! ", name => name.Replace(" ", " \t"))
        select (entry.Name, Changed: change(entry.Name)),
        names => Assert.Equal(Places.Find(names.Name).Candidates, Places.Find(names.Changed).Candidates));

    [Fact]
    public void Any_text_can_be_read() => Always.Holds(
        from characters in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(0x20, 0x7E)))
        select string.Concat(characters.Select(character => (char)character)),
        text => Assert.NotEqual(PlaceCertainty.Location, Places.Find(text).Certainty));

    [Fact]
    public void An_unknown_code_finds_nothing() => Assert.All(["GM9999", "", "Groningen", null], code => Assert.Null(Places.ByCode(code)));

    [Fact]
    public void A_book_with_other_municipalities_finds_those()
    {
        var book = Some.Book with { Municipalities = [new Municipality("GM0001", "Elders", "RE01")] };

        Assert.Equal(("GM0001", null), (book.Gazetteer.Find("Elders").Municipality?.Code, book.Gazetteer.ByCode("GM1950")));
    }

    private static bool IsFound(Municipality municipality, string name, PlaceMatch match) => match.Candidates.Contains(municipality) || match.Municipality?.Name == name;

    private static void AssertFound(string code, PlaceCertainty certainty, string text)
    {
        var match = Places.Find(text);

        Assert.Equal((code, certainty), (match.Municipality?.Code, match.Certainty));
        Assert.Equal(match.Municipality, Assert.Single(match.Candidates));
    }
}
