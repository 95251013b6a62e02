using System.Text.Json.Nodes;

namespace Bench.Fuzz;

/// <summary>Values that have broken readers before: wrong types, huge numbers, scripts that mix, texts that turn around or hide.</summary>
internal static class NastyValues
{
    private static readonly string[] Texts =
    [
        "", " ", "\0", "a\0b", "\u202eabc\u202c", "\u2066\u2067\u2068\u2069", "\u200b\u200c\u200d\ufeff", "\u061c\u200e\u200f", "\ufffe", "\uffff", "\r\n\t",
        "\u2028\u2029", "\\", "\"", "Иван李عبدሀአ한Ω", "ﷺﷺﷺﷺ", "a\u0308\u0301\u0327\u0308\u0301\u0327", "👨\u200d👩\u200d👧\u200d👦",
        "𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑", "١١١٢٢٢٣٣٣", "111 222 333", "+31 111222333", "<script>alert(1)</script>", "'; drop table reports; --", "{{7*7}}", "%s%n",
        "../../etc/passwd", "null", "NaN", "0x10", "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+18:00", "GM0000",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "0.1", "1e999", "-1e-999", "1E+400000", "2147483648", "-9223372036854775809", "99999999999999999999",
        new('9', 1000), "3." + new string('1', 1000),
    ];

    public static JsonNode? Next(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => JsonNode.Parse(Numbers[random.Next(Numbers.Length)]),
        2 => random.Next(2) == 0,
        3 => new JsonObject { [Text(random)] = Text(random) },
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(40)).Select(_ => JsonValue.Create(Text(random)))]),
        _ => Text(random),
    };

    /// <summary>A few of the texts in a row, now and then with a long run of one letter of any script.</summary>
    public static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Texts[random.Next(Texts.Length)]).Append(Run(random)));

    private static string Run(Random random) => random.Next(12) == 0 ? new string((char)random.Next('a', 0xD800), random.Next(3_000)) : "";
}
