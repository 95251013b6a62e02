namespace FunctionsRuntime;

/// <summary>The functions, host.json or the settings do not allow a start.</summary>
/// <param name="faults">One sentence for each fault.</param>
public sealed class FunctionsHostException(IReadOnlyCollection<string> faults)
    : InvalidOperationException("The functions cannot start:" + string.Concat(faults.Select(fault => $"{Environment.NewLine}- {fault}")))
{
    /// <summary>One sentence for each fault.</summary>
    public IReadOnlyCollection<string> Faults { get; } = faults;
}
