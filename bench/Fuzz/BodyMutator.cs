using System.Text;

namespace Bench.Fuzz;

/// <summary>Spoils a body in a few places, the same way in every run.</summary>
internal sealed class BodyMutator(byte[] original, int seed)
{
    private static readonly byte[][] Nasty =
    [
        .. new[]
        {
            "\\ud800", "\\udfff", "\\ufffe", "\\u0000", "\ufffe", "\uffff", "\u202e", "\0", "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "{}", "[]", "[[[[[[[[[[",
            "1e999", "-0", "0.1", "\"\"", "\"\\ud83d\\ude00\"", "99999999999999999999", "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+18:00", "GM0000", "\ufeff",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
    ];

    private readonly Random random = new(seed);

    public byte[] Next() => Enumerable.Range(0, random.Next(1, 6)).Aggregate(original, (body, _) => Mutate(body));

    private byte[] Mutate(byte[] body)
    {
        var from = random.Next(body.Length + 1);
        var to = Math.Min(body.Length, from + random.Next(12));
        return random.Next(4) switch
        {
            0 => [.. body[..from], .. body[to..]],
            1 => [.. body[..to], .. body[from..]],
            2 => [.. body[..from], .. Nasty[random.Next(Nasty.Length)], .. body[from..]],
            _ => [.. body[..from], (byte)random.Next(256), .. body[Math.Min(body.Length, from + 1)..]],
        };
    }
}
