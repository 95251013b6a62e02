namespace AlertPipeline.Simulation.Storage;

/// <summary>Storage does not do what it was asked.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">The code of the service.</param>
/// <param name="index">Which change of a group is at fault.</param>
internal sealed class StorageRefusal(int status, string code, int index = 0) : Exception(code)
{
    public int Status => status;

    public string Code => Message;

    public int Index => index;
}
