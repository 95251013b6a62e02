using System.Globalization;
using System.Net;
using System.Text;

namespace Local;

/// <summary>The traces for a person to read: a list, and what was done with one report as a tree.</summary>
internal static class TracePage
{
    private static readonly string Head = PageFrame.Begin("Traces", "", """
        td, th { text-align: left; vertical-align: top; padding: .1rem 1rem .1rem 0 }
        small { color: #555; overflow-wrap: anywhere }
        strong { color: #a00 }
        """);

    /// <summary>All traces of reports.</summary>
    public static string RenderList(IReadOnlyList<Trace> traces)
    {
        var page = new StringBuilder(Head).Append("<h1>Traces</h1>\n<p>What the app did with each report, the newest first. <a href=\"/\">Inbox</a></p>\n<ul>\n");
        foreach (var trace in traces)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"<li>{trace.StartedAt:HH:mm:ss} <a href=\"/traces/{trace.Id}\">report {Encode(trace.Report)}</a></li>");
        }

        return page.Append("</ul>\n").Append(PageFrame.End).ToString();
    }

    /// <summary>One trace, with the time of each span since its beginning.</summary>
    public static string Render(Trace trace)
    {
        var page = new StringBuilder(Head).AppendLine(CultureInfo.InvariantCulture, $"<h1>Report {Encode(trace.Report)}</h1>")
            .AppendLine(CultureInfo.InvariantCulture, $"<p>Began {trace.StartedAt:yyyy-MM-dd HH:mm:ss} UTC, trace {trace.Id}. <a href=\"/traces\">All traces</a></p>")
            .Append("<table>\n<tr><th>After</th><th>Took</th><th>What</th></tr>\n");
        foreach (var (span, depth) in trace.Tree())
        {
            Append(page, span, span.StartedAt - trace.StartedAt, depth);
        }

        return page.Append("</table>\n").Append(PageFrame.End).ToString();
    }

    private static void Append(StringBuilder page, Span span, TimeSpan after, int depth)
    {
        var about = string.Join(", ", span.Tags.Select(tag => $"{tag.Key.Split('.')[^1]} {tag.Value}"));
        var fault = span.Fault is null ? "" : $" <strong>failed: {Encode(span.Fault)}</strong>";
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"<tr><td>{after.TotalSeconds:0.000} s</td><td>{span.Duration.TotalMilliseconds:0} ms</td><td style=\"padding-left: {depth * 2}rem\">{Encode(span.Name)}{fault}<br><small>{Encode(about)}</small></td></tr>");
    }

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "none");
}
