namespace AlertPipeline.Functions.Pages;

/// <summary>Writes pages that all look alike: one column, readable on a telephone at night, in light and in dark.</summary>
internal static class PageLayout
{
    /// <summary>A page loads its own styles and script, sends its forms home, and can be framed by nobody.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>The whole document.</summary>
    public static Html Render(Page page) => Html.Of($"""
        <!doctype html>
        <html lang="{page.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>{page.TitlePrefix}{page.Title}</title>
        <link rel="stylesheet" href="{Assets.Styles.Path}">
        <script src="{Assets.Script.Path}" defer></script>
        </head>
        <body class="utrecht-root">
        <div class="utrecht-page-body">
        <main class="utrecht-page-body__content">
        {page.Above}
        <h1 class="utrecht-heading-1">{page.Title}</h1>
        {page.Content}
        </main>
        </div>
        </body>
        </html>
        """);
}
