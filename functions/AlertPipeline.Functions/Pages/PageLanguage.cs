using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Pages;

/// <summary>The language that a page is asked for in, in its address.</summary>
internal static class PageLanguage
{
    /// <summary>The name of its parameter.</summary>
    public const string Query = "lang";

    /// <summary>The language; null for the usual one.</summary>
    public static string? Of(HttpRequest request) => request.Query[Query].ToString() is { Length: > 0 } language ? language : null;
}
