using Microsoft.Playwright;

namespace AlertPipeline.Browser;

/// <summary>Another site, which sends a form to the app in the name of whoever visits it.</summary>
internal static class Elsewhere
{
    private const string Address = "http://elsewhere.example.invalid/";

    public static async Task PostAsync(Visit visit, Uri target, string fields = "")
    {
        await visit.Page.RouteAsync($"{Address}**", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"""<!doctype html><form method="post" action="{target}">{fields}<button>Win</button></form>""",
        }));
        await visit.Page.GotoAsync(Address);
        await visit.Page.ClickAsync("button");
        await visit.Page.WaitForURLAsync(target.AbsoluteUri);
    }
}
