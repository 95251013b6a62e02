using AlertPipeline.Azurite;
using AlertPipeline.Azurite.EndToEnd;
using Microsoft.Playwright;

namespace AlertPipeline.Browser;

/// <summary>The whole app behind a real address, and a browser in front of it, for the tests of one class. Every visit is a browser of its own to the app.</summary>
public sealed class FormSite : IAsyncLifetime
{
    private readonly AzuriteFixture emulator = new();

    internal Pipeline App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await emulator.InitializeAsync();
        App = await Pipeline.StartAsync(emulator.NewAccount());
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await emulator.DisposeAsync();
    }

    internal async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null)
    {
        var browser = await Browsers.OneAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions(options ?? new()) { BaseURL = App.Address.AbsoluteUri });
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>A visit that is on the form.</summary>
    internal async Task<Visit> OpenFormAsync(string query = "", BrowserNewContextOptions? options = null)
    {
        var visit = await VisitAsync(options);
        await visit.Page.GotoAsync($"/report{query}");
        return visit;
    }
}
