using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Azurite.Infrastructure;

/// <summary>Settings that remember which of them were asked for, those that are not there too.</summary>
internal sealed class SettingsRecorder : ConfigurationProvider, IConfigurationSource
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public SettingsRecorder(Dictionary<string, string?> values) =>
        (Data, Names) = (new Dictionary<string, string?>(values, StringComparer.OrdinalIgnoreCase), [.. values.Keys]);

    /// <summary>What was asked for.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>What is set.</summary>
    public IReadOnlyCollection<string> Names { get; }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        asked.Add(key);
        return base.TryGet(key, out value);
    }
}
