namespace AlertPipeline.Functions.Contract.Docs;

/// <summary>How the page of the contract looks, and what it may load: nothing.</summary>
internal static class DocsStyle
{
    /// <summary>The page loads nothing, runs nothing, sends nothing and can be framed by nobody.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The style sheet: light and dark, readable at any width.</summary>
    public const string Css = """
        :root{color-scheme:light dark}
        body{font:1rem/1.6 system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
        h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}h2{border-top:2px solid #767676;padding-top:1rem}
        a{color:#0a4d8f}a:focus-visible,pre:focus-visible,summary:focus-visible{outline:3px solid #b35900;outline-offset:2px}
        code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{overflow-x:auto;padding:.75rem;border:1px solid #767676;border-radius:.25rem}
        dl{margin:.5rem 0}dt{margin-top:.75rem;font-weight:bold}dt small{font-weight:normal}dd{margin:0 0 0 1rem}dd p{margin:.25rem 0}
        .skip{position:absolute;left:-100vw}.skip:focus{position:static}
        .method{border:1px solid;border-radius:.25rem;padding:0 .35rem;margin-right:.35rem}
        summary{cursor:pointer;min-height:1.5rem}
        @media(prefers-color-scheme:dark){body{color:#eee;background:#121212}a{color:#8cc4ff}a:focus-visible,pre:focus-visible,summary:focus-visible{outline-color:#ffb347}}
        """;
}
