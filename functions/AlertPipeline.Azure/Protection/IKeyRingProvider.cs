using AlertPipeline.Settings;

namespace AlertPipeline.Protection;

/// <summary>Where the keys come from.</summary>
internal interface IKeyRingProvider
{
    /// <summary>Loads all keys, once at start.</summary>
    /// <exception cref="SettingsException">They cannot be used; the message lists every fault.</exception>
    KeyRing Load();
}
