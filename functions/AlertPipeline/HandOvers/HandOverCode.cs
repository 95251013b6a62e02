using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlertPipeline.Privacy;

namespace AlertPipeline.HandOvers;

/// <summary>
/// The code of six digits that opens a hand-over together with its link. It follows from a key, the case and the person, so that a message that is
/// repeated has the same one, and nothing is stored that could be guessed back: a hash of six digits would be.
/// </summary>
public static class HandOverCode
{
    private const string Kind = "hand-over-code";
    private const ulong Codes = 1_000_000;

    /// <summary>The code of a person for a case.</summary>
    public static string Of(IKeyedHasher hasher, string caseId, string personId) =>
        (BinaryPrimitives.ReadUInt64BigEndian(hasher.Identify(Kind, $"{caseId}\n{personId}")) % Codes).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Whether what somebody typed, with blanks wherever they like, is the code.</summary>
    public static bool IsRight(IKeyedHasher hasher, string caseId, string personId, string typed) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Of(hasher, caseId, personId)), Encoding.UTF8.GetBytes(string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)))));
}
