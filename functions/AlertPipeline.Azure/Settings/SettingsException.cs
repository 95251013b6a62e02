namespace AlertPipeline.Settings;

/// <summary>The settings cannot be used. The message lists every fault with its cure and never a secret.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Makes the exception from all faults that were found.</summary>
    public SettingsException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>One sentence for each fault.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Does nothing where there are no faults.</summary>
    /// <exception cref="SettingsException">There is at least one fault.</exception>
    public static void ThrowIfAny(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new SettingsException(faults);
        }
    }
}
