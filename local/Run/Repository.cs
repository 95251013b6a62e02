using System.Reflection;

namespace Local;

/// <summary>Finds files of this repository, wherever the program was started from.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => string.Equals(item.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);
}
