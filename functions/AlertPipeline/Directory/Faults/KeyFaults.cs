using System.Text.RegularExpressions;

namespace AlertPipeline.Directory.Faults;

/// <summary>Everything that is wrong with the key hashes of partners and desks. No fault shows one.</summary>
internal static partial class KeyFaults
{
    private const int MostKeys = 2;

    public static IEnumerable<string> Of(DirectoryBook book)
    {
        var owners = Owners(book);
        var keys = owners.SelectMany(owner => owner.Hashes.Select((hash, index) => (Where: $"{owner.Where}/{index}", Hash: hash))).ToList();
        return
        [
            .. keys.GroupBy(key => key.Hash).SelectMany(same => same.Skip(1)).Select(key => $"{key.Where}: the same key is there more than once; give each its own."),
            .. keys.Where(key => !Sha256().IsMatch(key.Hash)).Select(key => $"{key.Where}: a key hash must be 64 lower-case hex digits."),
            .. owners.Where(owner => owner.Hashes.Count > MostKeys).Select(owner => $"{owner.Where}: has more than {MostKeys} keys; two are enough to replace one by the other."),
        ];
    }

    private static IReadOnlyList<(string Where, IReadOnlyList<string> Hashes)> Owners(DirectoryBook book) =>
    [
        .. book.Partners.Select((partner, index) => ($"partners.json /{index}/keyHashes", partner.KeyHashes)),
        .. book.Desks.Select((desk, index) => ($"desks.json /{index}/keyHashes", desk.KeyHashes)),
    ];

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sha256();
}
