using Microsoft.Playwright;

namespace AlertPipeline.Browser;

public sealed class LookTests(FormSite site) : IClassFixture<FormSite>
{
    [Fact]
    public async Task Look()
    {
        foreach (var (name, options) in new (string, BrowserNewContextOptions)[]
        {
            ("phone", new() { ViewportSize = new() { Width = 375, Height = 812 }, DeviceScaleFactor = 2, Locale = "nl-NL" }),
            ("dark", new() { ViewportSize = new() { Width = 375, Height = 812 }, ColorScheme = ColorScheme.Dark, DeviceScaleFactor = 2, Locale = "nl-NL" }),
            ("narrow", new() { ViewportSize = new() { Width = 320, Height = 640 }, Locale = "nl-NL" }),
            ("desktop", new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "nl-NL" }),
        })
        {
            foreach (var state in PageStates.Names)
            {
                await using var visit = await site.VisitAsync(options);
                await PageStates.ReachAsync(site, visit, state, "nl");
                for (var part = 0; part < 8; part++)
                {
                    await visit.Page.EvaluateAsync($"scrollTo({{top: {part} * innerHeight * 0.9, behavior: 'instant'}})");
                    await visit.Page.ScreenshotAsync(new() { Path = $"/tmp/form-shots/{name}-{state.Replace(' ', '-')}-{part}.png" });
                    if (await visit.Page.EvaluateAsync<bool>("scrollY + innerHeight >= document.documentElement.scrollHeight - 2")) break;
                }
                if (name == "phone" && state.Contains("receipt"))
                {
                    await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
                    await visit.Page.ScreenshotAsync(new() { Path = $"/tmp/form-shots/print-{state.Replace(' ', '-')}.png", FullPage = true });
                }
            }
        }
    }
}
