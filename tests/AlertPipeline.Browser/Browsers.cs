using Microsoft.Playwright;

namespace AlertPipeline.Browser;

/// <summary>One browser for the whole run, started by the first test that needs it; every visit gets a context of its own.</summary>
/// <remarks>Nobody has to stop it: its driver ends when the test process does, even a killed one, and takes the browser with it.</remarks>
internal static class Browsers
{
    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    public static Task<IBrowser> OneAsync() => Shared.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var executable = await Chromium.FindAsync();
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
    }
}
