using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Storage;

/// <summary>Spreads rows over a fixed number of partitions.</summary>
internal static class Shard
{
    /// <summary>The partition of an id, as two digits.</summary>
    public static string Of(string id, int count) => Name(SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % count);

    /// <summary>All partitions.</summary>
    public static IEnumerable<string> All(int count) => Enumerable.Range(0, count).Select(Name);

    private static string Name(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
