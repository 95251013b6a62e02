using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Local;

/// <summary>The inbox for a person to read: newest first, links to click, refreshed by itself.</summary>
internal static partial class InboxPage
{
    private static readonly string Head = PageFrame.Begin("Inbox", "<meta http-equiv=\"refresh\" content=\"3\">\n", """
        article { border: 1px solid #767676; border-radius: .5rem; padding: .5rem 1rem; margin: 1rem 0 }
        h2 { font-size: 1.1rem; margin: .25rem 0 }
        p { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 }
        small { color: #555 }
        """) + "<h1>Inbox</h1>\n";

    public static string Render(IReadOnlyList<InboxMessage> messages)
    {
        var page = new StringBuilder(Head).AppendLine(CultureInfo.InvariantCulture, $"<p>{messages.Count} received, newest first. <a href=\"/traces\">What the app did with each report</a></p>");
        foreach (var message in messages.Reverse())
        {
            Append(page, message);
        }

        return page.Append(PageFrame.End).ToString();
    }

    private static void Append(StringBuilder page, InboxMessage message) => page.AppendLine(
        CultureInfo.InvariantCulture,
        $"""
        <article>
        <small>{message.ReceivedAt:yyyy-MM-dd HH:mm:ss} UTC, {Encode(message.Channel)} to {Encode(message.To)}, case {Encode(message.CaseId ?? "none")}, id {Encode(message.Id)}</small>
        <h2>{Encode(message.Subject)}</h2>
        <p>{WithLinks(Encode(message.Text))}</p>
        </article>
        """);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string WithLinks(string encoded) => Link().Replace(encoded, "<a href=\"$0\">$0</a>");

    [GeneratedRegex(@"https?://[^\s<>&]+(?:&amp;[^\s<>&]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
