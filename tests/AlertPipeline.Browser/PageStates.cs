using System.Net.Http.Json;
using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Functions.Forms;
using Microsoft.Playwright;

namespace AlertPipeline.Browser;

/// <summary>Every page in every state that people can meet, and how one gets there.</summary>
internal static class PageStates
{
    private static readonly Dictionary<string, Func<FormSite, Visit, string, Task>> InTwoLanguages = new()
    {
        ["empty"] = (_, visit, language) => visit.Page.GotoAsync($"/report?lang={language}"),
        ["concern"] = (_, visit, language) => visit.Page.GotoAsync($"/report?kind=concern&lang={language}"),
        ["faults of a concern"] = async (_, visit, language) =>
        {
            await visit.Page.GotoAsync($"/report?kind=concern&lang={language}");
            await visit.Page.FillAsync($"#{FormFields.HappenedTime}", "22:00");
            await visit.SendAsync();
        },
        ["linked"] = async (site, visit, language) => await visit.Page.GotoAsync($"/report?lang={language}&location={await FormLinks.CreateAsync(site.App)}"),
        ["faults"] = async (_, visit, language) =>
        {
            await visit.Page.GotoAsync($"/report?lang={language}");
            await visit.Page.FillAsync($"#{FormFields.VNumber}", "12");
            await visit.Page.FillAsync($"#{FormFields.BirthDay}", "31");
            await visit.SendAsync();
        },
        ["urgent"] = async (_, visit, language) =>
        {
            await visit.Page.GotoAsync($"/report?lang={language}");
            await visit.Page.CheckAsync($"#{FormFields.Facts}");
            await visit.Page.SelectOptionAsync($"#{FormFields.Phase}", "in-transit");
        },
        ["draft restored"] = async (_, visit, language) =>
        {
            await visit.Page.GotoAsync($"/report?lang={language}");
            await visit.Page.FillAsync($"#{FormFields.Name}", "Yonas");
            await visit.Page.ReloadAsync();
        },
        ["link expired"] = (_, visit, language) => visit.Page.GotoAsync($"/report?lang={language}&location=no-longer-good"),
        ["ticket expired"] = async (_, visit, language) =>
        {
            await visit.Page.GotoAsync($"/report?lang={language}");
            await visit.Page.EvaluateAsync("document.querySelector('[name=ticket]').value = 'no-longer-good'");
            await visit.SendAsync();
        },
        ["receipt"] = (_, visit, language) => SentAsync(visit, language, isUrgent: false),
        ["urgent receipt"] = (_, visit, language) => SentAsync(visit, language, isUrgent: true),
        ["withdrawn"] = async (_, visit, language) =>
        {
            await SentAsync(visit, language, isUrgent: true);
            await visit.Page.ClickAsync("form button");
            await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(ReceiptTexts.For(language).WithdrawnTitle);
        },
        ["receipt expired"] = (_, visit, language) => visit.Page.GotoAsync($"/report/receipts/no-longer-good?lang={language}"),
        ["refused"] = (site, visit, language) => Elsewhere.PostAsync(visit, new Uri(site.App.Address, $"/report?lang={language}")),
    };

    private static readonly Dictionary<string, Func<FormSite, Visit, Task>> InOne = new()
    {
        ["alert link"] = async (site, visit) => await visit.Page.GotoAsync(await AlertLinkAsync(site.App)),
        ["alert link of an exercise"] = async (site, visit) =>
        {
            await visit.Page.GotoAsync(await ExerciseLinkAsync(site.App));
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("OEFENING");
        },
        ["alert link of one's own case"] = async (site, visit) => await TakeAsync(site, visit),
        ["child found, not all of it certain"] = async (site, visit) =>
        {
            await TakeAsync(site, visit);
            await visit.Page.CheckAsync("#well");
            await visit.Page.ClickAsync("button[value=found]");
        },
        ["contract"] = (_, visit) => visit.Page.GotoAsync("/api/v1/docs"),
        ["digest"] = async (site, visit) => await visit.Page.GotoAsync(await DigestLinkAsync(site.App)),
        ["notice link"] = async (site, visit) => await visit.Page.GotoAsync(await NoticeLinkAsync(site.App)),
        ["notice, put aside without a reason"] = async (site, visit) =>
        {
            await visit.Page.GotoAsync(await NoticeLinkAsync(site.App));
            await visit.Page.ClickAsync("form button");
            await visit.Page.ClickAsync("button[value=dismiss]");
        },
        ["hand-over link"] = async (site, visit) => await visit.Page.GotoAsync(await HandOverLinkAsync(site.App)),
        ["hand-over, wrong code"] = async (site, visit) => await OpenAsync(site, visit, "1"),
        ["hand-over, opened"] = async (site, visit) => await OpenAsync(site, visit, code: null),
        ["hand-over, accepted without a name"] = async (site, visit) =>
        {
            await OpenAsync(site, visit, code: null);
            await visit.Page.ClickAsync("button[value=accept]");
        },
        ["hand-over, accepted"] = async (site, visit) =>
        {
            await OpenAsync(site, visit, code: null);
            await visit.Page.FillAsync("#accept-by", "Inspecteur Bos");
            await visit.Page.FillAsync("#accept-reference", "PL-1");
            await visit.Page.ClickAsync("button[value=accept]");
        },
        ["hand-over, refused"] = async (site, visit) =>
        {
            await OpenAsync(site, visit, code: null);
            await visit.Page.FillAsync("#refuse-by", "Inspecteur Bos");
            await visit.Page.SelectOptionAsync("#reason", "no-capacity");
            await visit.Page.ClickAsync("button[value=refuse]");
        },
        ["hand-over link expired"] = (_, visit) => visit.Page.GotoAsync("/hand-overs/no-longer-good"),
        ["notice link expired"] = (_, visit) => visit.Page.GotoAsync("/notices/no-longer-good"),
        ["digest link expired"] = (_, visit) => visit.Page.GotoAsync("/digests/no-longer-good"),
        ["alert link expired"] = (_, visit) => visit.Page.GotoAsync("/acknowledge/no-longer-good"),
    };

    /// <summary>Each state in each language that its page has.</summary>
    public static IEnumerable<(string Name, string Language)> Names =>
        [.. InTwoLanguages.Keys.SelectMany(name => new[] { (name, "nl"), (name, "en") }), .. InOne.Keys.Select(name => (name, "nl"))];

    public static async Task ReachAsync(FormSite site, Visit visit, string name, string language)
    {
        // The links that a state looks for are the last that were sent: what an earlier visit left in a queue would be sent beside them.
        await site.App.SettleAsync();
        await (InOne.TryGetValue(name, out var reach) ? reach(site, visit) : InTwoLanguages[name](site, visit, language));
        await visit.Page.WaitForLoadStateAsync();
    }

    private static async Task SentAsync(Visit visit, string language, bool isUrgent)
    {
        await visit.Page.GotoAsync($"/report?lang={language}");
        if (isUrgent)
        {
            await visit.Page.CheckAsync($"#{FormFields.Facts}");
        }

        await visit.ReportAsync();
    }

    private static async Task TakeAsync(FormSite site, Visit visit)
    {
        await visit.Page.GotoAsync(await AlertLinkAsync(site.App));
        await visit.Page.ClickAsync("form button");
        await Assertions.Expect(visit.Page.Locator("input[type=checkbox]")).ToHaveCountAsync(4);
    }

    private static async Task<string> AlertLinkAsync(Pipeline app)
    {
        await app.AcceptAsync(Azurite.EndToEnd.Reports.OfYonas($"alert-{app.Sent.Count}"));
        return await NextLinkAsync(app);
    }

    private static async Task<string> ExerciseLinkAsync(Pipeline app)
    {
        using var begun = await app.SendAsync(HttpMethod.Put, "/api/v1/exercise", "demo-admin-key", JsonContent.Create(new { minutes = 60, reason = "autumn exercise", by = "Ilse Vos" }));
        await app.AcceptAsync(Azurite.EndToEnd.Reports.Of($"exercise-{app.Sent.Count}", $"Kind {app.Sent.Count}", "2015-04-05"), "demo-sandbox-key");
        return await NextLinkAsync(app);
    }

    private static async Task<string> NextLinkAsync(Pipeline app)
    {
        await app.SettleAsync();
        return app.Sent.Select(LinkInAlert.PathOf).Last(path => path.Length > 0);
    }

    private static async Task OpenAsync(FormSite site, Visit visit, string? code)
    {
        await visit.Page.GotoAsync(await HandOverLinkAsync(site.App));
        await visit.Page.FillAsync("#code", code ?? site.App.CodeOf("politie-noord"));
        await visit.Page.ClickAsync("form button");
    }

    private static async Task<string> HandOverLinkAsync(Pipeline app)
    {
        await app.AcceptAsync(Azurite.EndToEnd.Reports.Of($"hand-over-{app.Sent.Count}", $"Kind {app.Sent.Count}", "2016-04-05"));
        await app.SettleAsync();
        return app.LinkOf("politie-noord");
    }

    private static async Task<string> NoticeLinkAsync(Pipeline app)
    {
        await app.MissThreeAsync();
        return NoticeLinks.Last(app);
    }

    private static async Task<string> DigestLinkAsync(Pipeline app)
    {
        using var answer = await app.SendAsync(HttpMethod.Post, "/api/v1/digest-links", "demo-oncall-key", JsonContent.Create(new { month = "2026-10", unit = "RE01" }));
        return new Uri((string)(await Pipeline.ReadAsync(answer))["url"]!).PathAndQuery;
    }
}
