using System.Text.RegularExpressions;

namespace Bench.Crashes.Stages;

/// <summary>The addresses in a connection string.</summary>
internal static class StorageAddress
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Where a service is, "Queue" or "Table".</summary>
    public static Uri Of(string storage, string service) => new(Regex.Match(storage, $"{service}Endpoint=([^;]+)", RegexOptions.None, Limit).Groups[1].Value);

    /// <summary>The same account with a service reached by another way.</summary>
    public static string Through(this string storage, string service, Uri other) => Regex.Replace(
        storage, $"(?<={service}Endpoint=)http://[^/]+", other.GetLeftPart(UriPartial.Authority), RegexOptions.None, Limit);
}
