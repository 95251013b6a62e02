using AlertPipeline.Settings;

namespace AlertPipeline.Protection;

/// <summary>Takes the keys from the setting Protection:KeyRing, which holds what a key ring file does: on Azure a reference to a vault, read by nobody but the app.</summary>
internal sealed class TextKeyRingProvider(string json) : IKeyRingProvider
{
    public KeyRing Load()
    {
        var faults = new List<string>();
        var ring = new KeyRingParser(faults).Parse(StrictUtf8.Encoding.GetBytes(json));
        SettingsException.ThrowIfAny([.. faults.Select(fault => $"Protection:KeyRing: {fault}")]);
        return ring!;
    }
}
