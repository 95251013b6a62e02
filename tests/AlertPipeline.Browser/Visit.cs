using AlertPipeline.Functions.Forms;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AlertPipeline.Browser;

/// <summary>One person at a browser of their own, and what that person does.</summary>
internal sealed class Visit : IAsyncDisposable
{
    public const string SendButton = "form#report button.utrecht-button--primary-action";

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.PageError += (_, fault) => complaints.Add(fault);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" && message.Text.Contains("Content Security Policy") ? [message.Text] : []);
    }

    public IPage Page { get; }

    public IBrowserContext Browser => context;

    /// <summary>Whether the alarm is in the part of the page that is shown.</summary>
    public async Task<bool> SeesAlarmAsync() =>
        await Page.Locator(".alarm").EvaluateAsync<bool>("alarm => { const box = alarm.getBoundingClientRect(); return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; }");

    /// <summary>Fills in what cannot be left out.</summary>
    public async Task FillAsync(string name = "Yonas Tesfay")
    {
        await Page.FillAsync($"#{FormFields.Name}", name);
        await Page.FillAsync($"#{FormFields.SeenDate}", "2026-11-22");
        await Page.FillAsync($"#{FormFields.SeenTime}", "22:00");
        await Page.FillAsync($"#{FormFields.Role}", "nachtdienst");
        await Page.FillAsync($"#{FormFields.Callback}", "+31 20 000 0000");
        if (await Page.Locator($"#{FormFields.AccessCode}").CountAsync() > 0)
        {
            await Page.FillAsync($"#{FormFields.AccessCode}", "demo-coa-key");
        }
    }

    /// <summary>Taps the button that sends the form.</summary>
    public Task SendAsync() => Page.ClickAsync(SendButton);

    /// <summary>Waits until the receipt is there.</summary>
    public Task ReachReceiptAsync() => Page.WaitForSelectorAsync("[data-sent]", new() { State = WaitForSelectorState.Attached });

    /// <summary>Fills in what cannot be left out and sends it; ends on the receipt.</summary>
    public async Task ReportAsync(string name = "Yonas Tesfay")
    {
        await FillAsync(name);
        await SendAsync();
        await ReachReceiptAsync();
    }

    /// <summary>Checks the page as it is now with every rule that axe has.</summary>
    public Task<IReadOnlyList<string>> AxeAsync() => AxeAsync(new());

    /// <summary>Checks the colours of the page as it is now.</summary>
    public Task<IReadOnlyList<string>> AxeColoursAsync() => AxeAsync(new() { RunOnly = RunOnlyOptions.Tags("cat.color") });

    /// <summary>Ends the visit, in which no script may have failed and nothing may have been blocked by the policy of a page.</summary>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(complaints);
    }

    private async Task<IReadOnlyList<string>> AxeAsync(AxeRunOptions options)
    {
        options.ResultTypes = [ResultType.Violations];
        var result = await Page.RunAxe(options);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))];
    }
}
