using AlertPipeline.Digests;
using AlertPipeline.Functions.Digests;
using AlertPipeline.Functions.Pages;
using static AlertPipeline.Tests.Digests.SomeDigests;

namespace AlertPipeline.Tests.Digests;

public sealed class DigestPageTests
{
    [Fact]
    public void The_heading_says_the_place_and_the_month() =>
        Assert.Contains("<h1 class=\"utrecht-heading-1\">Meldingen in oktober 2026: Aanmeldcentrum De Veenrand, Ter Apel</h1>", Render(Of([])));

    [Fact]
    public void It_says_when_it_was_made_and_what_the_words_mean()
    {
        var page = Render(Of([]));

        Assert.Contains("23-11-2026 21:30", page);
        Assert.Contains("vanaf juni 2026", page);
    }

    [Fact]
    public void A_region_says_how_many_locations_are_silent() =>
        Assert.Contains("Locaties zonder meldingen: 5 t/m 9", Render(Digest.Of(Plan, [], silentLocations: 7, Some.Now)));

    [Fact]
    public void The_name_of_a_place_becomes_no_markup() => Assert.DoesNotContain("<b>", Render(Of([]) with { Place = "<b>x</b>" }));

    private static string Render(Digest digest) => PageLayout.Render(DigestPage.Of(digest)).ToString();
}
