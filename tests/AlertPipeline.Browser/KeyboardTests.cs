using AlertPipeline.Functions.Forms;
using Microsoft.Playwright;

namespace AlertPipeline.Browser;

public sealed class KeyboardTests(FormSite site) : IClassFixture<FormSite>
{
    private const int MostStops = 80;

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_report_is_made_taken_back_and_looked_at_with_the_keyboard_only(string language)
    {
        await using var visit = await site.OpenFormAsync($"?lang={language}");
        await TabToAsync(visit, $"#{FormFields.Facts}");
        await visit.Page.Keyboard.PressAsync("Space");
        await TypeAsync(visit, FormFields.Name, $"Toets {language}");
        await TypeAsync(visit, FormFields.SeenDate, "11222026");
        await TypeAsync(visit, FormFields.SeenTime, "1000PM");
        await TypeAsync(visit, FormFields.Role, "mentor");
        await TypeAsync(visit, FormFields.Callback, "0200000000");
        await TypeAsync(visit, FormFields.AccessCode, "demo-coa-key");
        await TabToAsync(visit, "form#report button[type=submit]:not([name])");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ReachReceiptAsync();

        await TabToAsync(visit, "form button");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(ReceiptTexts.For(language).WithdrawnTitle);
    }

    [Fact]
    public async Task Enter_in_a_field_sends_the_form_and_does_not_change_the_language()
    {
        await using var visit = await site.OpenFormAsync();
        await visit.FillAsync("Enter Toets");
        await visit.Page.FocusAsync($"#{FormFields.Name}");

        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ReachReceiptAsync();
    }

    [Fact]
    public async Task Every_stop_shows_the_focus_and_none_hides_behind_the_alarm()
    {
        await using var visit = await site.OpenFormAsync(options: new() { ViewportSize = new() { Width = 320, Height = 568 } });
        await visit.Page.CheckAsync($"#{FormFields.Facts}");
        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        var stops = 0;
        while (await NextAsync(visit) is { } stop)
        {
            Assert.True(stop.Outlined, $"{stop.Id} shows no focus.");
            Assert.True(stop.Seen, $"{stop.Id} is hidden.");
            stops++;
        }

        Assert.InRange(stops, 20, MostStops);
    }

    private static async Task TypeAsync(Visit visit, string field, string text)
    {
        await TabToAsync(visit, $"#{field}");
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }

    private static async Task<Stop?> NextAsync(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Tab");
        return await visit.Page.EvaluateAsync<Stop?>("""
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const box = focused.getBoundingClientRect();
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
              return {
                id: focused.id || focused.outerHTML,
                outlined: getComputedStyle(focused).outlineStyle !== 'none' && parseFloat(getComputedStyle(focused).outlineWidth) >= 2,
                seen: top !== null && (focused.contains(top) || top.contains(focused)),
              };
            }
            """);
    }

    private sealed class Stop
    {
        public string Id { get; set; } = "";

        public bool Outlined { get; set; }

        public bool Seen { get; set; }
    }
}
