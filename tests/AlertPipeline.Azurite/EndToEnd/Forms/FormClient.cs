using System.Net;
using System.Text.RegularExpressions;

namespace AlertPipeline.Azurite.EndToEnd.Forms;

/// <summary>A browser as the app sees it: opens the form and sends it, without following where that leads.</summary>
internal sealed partial class FormClient(Pipeline app) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

    /// <summary>What cannot be left out, with the access code of a partner.</summary>
    public static Dictionary<string, string> Filled(string name = "Yonas Tesfay", string code = "demo-coa-key") => new()
    {
        ["name"] = name,
        ["seenDate"] = "2026-11-22",
        ["seenTime"] = "22:00",
        ["role"] = "nachtdienst",
        ["callback"] = "+31 20 000 0000",
        ["accessCode"] = code,
    };

    /// <summary>A concern of clues alone.</summary>
    public static Dictionary<string, string> Concern() => new()
    {
        ["plate"] = "12-XX-?4",
        ["person"] = "Alias",
        ["role"] = "nachtdienst",
        ["callback"] = "+31 20 000 0000",
        ["accessCode"] = "demo-coa-key",
    };

    /// <summary>Opens a page that must be there and gives its text.</summary>
    public async Task<string> OpenAsync(string address = "/report")
    {
        using var answer = await GetAsync(address);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address), ("Accept", "text/html"));

    /// <summary>The ticket of a form.</summary>
    public static string TicketIn(string page) => Ticket().Match(page).Groups["ticket"].Value;

    /// <summary>Opens the form and sends it.</summary>
    public async Task<HttpResponseMessage> FillAsync(Dictionary<string, string> fields, string address = "/report") =>
        await PostAsync(fields, TicketIn(await OpenAsync(address)), address);

    /// <summary>Opens the form and sends it, which must lead to a receipt; gives the address of that.</summary>
    public async Task<string> ReportAsync(Dictionary<string, string> fields, string address = "/report")
    {
        using var answer = await FillAsync(fields, address);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public Task<HttpResponseMessage> PostAsync(Dictionary<string, string> fields, string ticket, string address = "/report", params (string Name, string Value)[] headers)
    {
        var content = new FormUrlEncodedContent(fields.Append(KeyValuePair.Create("ticket", ticket)));
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content }, headers.Length > 0 ? headers : [("Sec-Fetch-Site", "same-origin")]);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using (request)
        {
            return await http.SendAsync(request);
        }
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"ticket\" value=\"(?<ticket>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ticket();
}
