using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>How settings are named, and how names stand for them in attributes.</summary>
internal static partial class SettingNames
{
    /// <summary>Settings with <c>__</c> in their names as sections, the way environment variables are read.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> WithSections(IEnumerable<KeyValuePair<string, string?>> settings) =>
        settings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value));

    /// <summary>Puts the values of settings in the place of their names between percent signs.</summary>
    public static string Resolve(string text, string function, IConfiguration settings, List<string> faults) =>
        Placeholder().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            if (settings[name] is { Length: > 0 } value)
            {
                return value;
            }

            faults.Add($"{function} refers to %{name}%, but there is no such setting; add it to the settings.");
            return match.Value;
        });

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
