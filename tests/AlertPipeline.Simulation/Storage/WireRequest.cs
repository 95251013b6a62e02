using System.Web;

namespace AlertPipeline.Simulation.Storage;

/// <summary>A request as it would go over the network.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Address">The resource in the path, parameters in the query.</param>
/// <param name="Header">Finds a header; null when it is not there.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record WireRequest(string Method, Uri Address, Func<string, string?> Header, ReadOnlyMemory<byte> Body)
{
    private readonly System.Collections.Specialized.NameValueCollection query = HttpUtility.ParseQueryString(Address.Query);

    /// <summary>The path, unescaped.</summary>
    public string Resource { get; } = ResourceOf(Address);

    public static string ResourceOf(Uri address) => Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/'));

    public string? Query(string name) => query[name];
}
