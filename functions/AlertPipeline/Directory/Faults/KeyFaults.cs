namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the key hashes of partners and desks. No fault shows one.</summary>
internal static class KeyFaults
{
    public static IEnumerable<string> Of(DirectoryBook book) =>
        Keys(book).GroupBy(key => key.Hash).SelectMany(same => same.Skip(1)).Select(key => $"{key.Where}: the same key is there more than once; give each its own.");

    private static IEnumerable<(string Where, string Hash)> Keys(DirectoryBook book) =>
    [
        .. book.Partners.SelectMany((partner, index) => partner.KeyHashes.Select((hash, key) => ($"partners.json /{index}/keyHashes/{key}", hash))),
        .. book.Desks.SelectMany((desk, index) => desk.KeyHashes.Select((hash, key) => ($"desks.json /{index}/keyHashes/{key}", hash))),
    ];
}
