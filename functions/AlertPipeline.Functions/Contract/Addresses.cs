namespace AlertPipeline.Functions.Contract;

/// <summary>Knows the addresses of the contract.</summary>
internal static class Addresses
{
    private static readonly Operation[] Known = [.. Operation.In(ApiDocument.Root)];

    /// <summary>The methods that an address takes, HEAD where it takes GET; none when the contract does not have it.</summary>
    public static IReadOnlyList<string> MethodsAt(string path) => [.. Known.Where(operation => operation.IsAt(path)).SelectMany(MethodsOf).Order(StringComparer.Ordinal)];

    private static string[] MethodsOf(Operation operation) => operation.Method == "GET" ? ["GET", "HEAD"] : [operation.Method];
}
