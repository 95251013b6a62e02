using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Pages;

/// <summary>Answers with a page.</summary>
internal static class PageAnswer
{
    /// <summary>
    /// The page as an answer. The address of a page may go to the app itself and to nobody else: without it a browser that knows no
    /// Sec-Fetch-Site could not show that a form came from here.
    /// </summary>
    public static HttpAnswer Of(int status, Page page) => new HttpAnswer(status, "text/html", PageLayout.Render(page).ToString())
        .With("Content-Security-Policy", PageLayout.Policy)
        .With("Referrer-Policy", "same-origin");

    /// <summary>Leads on to another page of the app, which a reload then shows without sending anything again.</summary>
    public static HttpAnswer SeeOther(string address) => new HttpAnswer(StatusCodes.Status303SeeOther, "text/plain", "").With("Location", address);
}
