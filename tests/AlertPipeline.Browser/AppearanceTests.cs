using Microsoft.Playwright;

namespace AlertPipeline.Browser;

public sealed class AppearanceTests(FormSite site) : IClassFixture<FormSite>
{
    public static TheoryData<string, string> EveryState
    {
        get
        {
            var states = new TheoryData<string, string>();
            foreach (var (name, language) in PageStates.Names)
            {
                states.Add(name, language);
            }

            return states;
        }
    }

    /// <summary>Both of one visit: getting to a page is what takes the time. Dark differs by its colours alone.</summary>
    [Theory]
    [MemberData(nameof(EveryState))]
    public async Task Axe_finds_nothing_in_light_and_in_dark_and_nothing_is_wider_than_320_pixels(string state, string language)
    {
        await using var visit = await site.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 568 } });
        await PageStates.ReachAsync(site, visit, state, language);
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await visit.AxeAsync());

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await visit.AxeColoursAsync());
    }

    [Fact]
    public async Task A_printed_receipt_has_no_buttons_and_black_text_on_white()
    {
        await using var visit = await site.VisitAsync(new() { ColorScheme = ColorScheme.Dark });
        await PageStates.ReachAsync(site, visit, "urgent receipt", "nl");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await visit.Page.Locator("button").First.IsVisibleAsync());
        Assert.False(await visit.Page.IsVisibleAsync(".languages"));
        Assert.True(await visit.Page.IsVisibleAsync("dl"));
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }

    [Fact]
    public async Task The_print_button_prints()
    {
        await using var visit = await site.VisitAsync();
        await PageStates.ReachAsync(site, visit, "receipt", "nl");
        await visit.Page.EvaluateAsync("window.print = () => document.body.dataset.printed = 'yes'");

        await visit.Page.ClickAsync("[data-print]");

        Assert.Equal("yes", await visit.Page.GetAttributeAsync("body", "data-printed"));
    }
}
