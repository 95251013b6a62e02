namespace Local;

/// <summary>What stands around each page of the inbox.</summary>
internal static class PageFrame
{
    public const string End = "</body>\n</html>\n";

    /// <summary>Everything before the content.</summary>
    /// <param name="title">The title in plain text, without anything to escape.</param>
    /// <param name="head">Further lines of the head.</param>
    /// <param name="style">The rules that are the page's own.</param>
    public static string Begin(string title, string head, string style) =>
        $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        {{head}}<title>{{title}}</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
        {{style}}
        </style>
        </head>
        <body>

        """;
}
