using System.IO.Compression;
using System.Security.Cryptography;

namespace AlertPipeline.Functions.Pages;

/// <summary>A file that pages load. Its name holds a hash of its content, so that it may be kept for good: other content has another name.</summary>
/// <param name="Name">The name in its address.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Compressed">Its content in gzip.</param>
internal sealed record Asset(string Name, string ContentType, byte[] Bytes, byte[] Compressed)
{
    private const int HashDigits = 16;

    /// <summary>Where pages find it.</summary>
    public string Path => $"/assets/{Name}";

    /// <summary>Puts embedded files together.</summary>
    public static Asset Of(string name, string extension, string contentType, params string[] files)
    {
        byte[] bytes = [.. files.SelectMany(Read)];
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];
        return new Asset($"{name}.{hash}.{extension}", contentType, bytes, Compress(bytes));
    }

    private static byte[] Read(string file)
    {
        using var content = new MemoryStream();
        using var resource = typeof(Asset).Assembly.GetManifestResourceStream(file)!;
        resource.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
