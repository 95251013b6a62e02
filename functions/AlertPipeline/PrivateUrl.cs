namespace AlertPipeline;

/// <summary>The one rule for URLs that links to cases go to or live under: a link works for whoever reads it, so it crosses a network only encrypted.</summary>
public static class PrivateUrl
{
    /// <summary>Reads an absolute URL: https, or http to this machine itself; null when it is anything else.</summary>
    public static Uri? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? url
            : null;
}
