using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Settings;

/// <summary>
/// Reads one section of the configuration and collects every fault with its cure, so that all can be mended at once.
/// Where there is a fault it returns a stand-in; the caller looks at the faults before it uses anything.
/// </summary>
/// <param name="section">The section.</param>
/// <param name="faults">Where the faults go. They show settings only where these cannot be secret.</param>
public sealed class SettingsReader(IConfigurationSection section, ICollection<string> faults)
{
    /// <summary>Text that must be there; empty when it is missing.</summary>
    public string Text(string key, string example) =>
        OptionalText(key) ?? Fault($"{Name(key)} is missing: set it, for example to {example}.", "");

    /// <summary>Text that may be missing or empty, which is the same.</summary>
    public string? OptionalText(string key) => section[key] is { Length: > 0 } text ? text : null;

    /// <summary>A whole number from <paramref name="smallest"/> to <paramref name="largest"/>.</summary>
    public int Number(string key, int preset, int smallest, int largest) => Read(
        key,
        preset,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= largest ? number : null,
        $"a whole number from {smallest} to {largest}");

    /// <summary>A duration from <paramref name="shortest"/> to <paramref name="longest"/>, written as hours:minutes:seconds.</summary>
    public TimeSpan Duration(string key, TimeSpan preset, TimeSpan shortest, TimeSpan longest) => Read(
        key,
        preset,
        text => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var time)
            && time >= shortest && time <= longest ? time : null,
        $"a duration from {shortest:c} to {longest:c}");

    /// <summary>One of the names of an enumeration, in any case.</summary>
    public T Choice<T>(string key, T preset)
        where T : struct, Enum => Read(
        key,
        preset,
        text => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => text.Equals(value.ToString(), StringComparison.OrdinalIgnoreCase)),
        $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private T Read<T>(string key, T preset, Func<string, T?> parse, string wanted)
        where T : struct =>
        OptionalText(key) is not { } text ? preset : parse(text) ?? Fault($"{Name(key)} is \"{text}\": set it to {wanted}.", preset);

    private T Fault<T>(string fault, T standIn)
    {
        faults.Add(fault);
        return standIn;
    }

    private string Name(string key) => $"{section.Path}:{key}";
}
