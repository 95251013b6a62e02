using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlertPipeline.Reports.Reading;

/// <summary>Finds the fields that nobody asked for: a misspelt fact must not be lost in silence.</summary>
internal static partial class UnknownFields
{
    /// <summary>A fault for each of them; the first names the fields that there are.</summary>
    public static IEnumerable<ReportFault> In(JsonElement element, string pointer, IReadOnlySet<string> known) => element.EnumerateObject()
        .Select(field => field.Name)
        .Where(name => !known.Contains(name))
        .Select((name, index) => Describe(name, pointer, index == 0 ? $" Known here: {string.Join(", ", known)}." : ""));

    private static ReportFault Describe(string name, string pointer, string hint) => PlainName().IsMatch(name)
        ? new ReportFault($"{pointer}/{name}", $"'{name}' is not a field of this object. Remove it, or correct its spelling.{hint}")
        : new ReportFault(pointer, $"A field of this object has a name that is not known.{hint}");

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName();
}
