using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace Bench.Fuzz;

/// <summary>Makes requests that are likely to be wrong, the same ones for the same seed.</summary>
internal sealed class FuzzCases(int seed, DateTimeOffset now)
{
    private const int Huge = 10 * 1024 * 1024;

    private static readonly string?[] OtherTypes =
    [
        null, "text/plain", "application/xml", "application/jsonx", "application/problem+json", "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded", "*/*", "json", "application/json, text/plain",
    ];

    private static readonly string[] OddKeys =
        ["", "\"", "\"\"", "\"a", "\"a\\\"b\"", "\"a\";p=1", "a, b", "?1", ":YWJj:", "111222333", "\"1112.22.333\"", new('k', 2_000), "\t", "\"\\", "(a b)", "1.5", "@1"];

    private static readonly byte[][] NotUtf8 = [[0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff, 0xfe], [0x80, 0x80, 0x80]];

    private static readonly byte[] HugeBody = Encoding.ASCII.GetBytes(new string('x', Huge));

    // How often each sort is made, out of a thousand.
    private static readonly (int Share, Func<FuzzCases, Random, string, FuzzCase> Make)[] Sorts =
    [
        (40, (self, random, reference) => new("example", self.Example(random, reference), 202)),
        (10, (self, random, reference) => new("odd key", self.Example(random, reference), 400) { IdempotencyKey = OddKeys[random.Next(OddKeys.Length)] }),
        (30, (self, random, reference) => new("example in chunks", self.Example(random, reference), 202) { Delivery = Delivery.Chunks }),
        (300, (self, random, reference) => Judged("mutated bytes", new BodyMutator(self.Example(random, reference), random.Next()).Next())),
        (300, (self, random, reference) => Judged("mutated values", self.Spoilt(random, reference))),
        (50, (self, random, reference) => new("invalid UTF-8", Insert(self.Example(random, reference), NotUtf8[random.Next(NotUtf8.Length)], random), 400)),
        (50, (self, random, reference) => new("truncated", Truncate(self.Example(random, reference), random), 400)),
        (50, (self, random, reference) => new("duplicate keys", Repeat(self.Example(random, reference), random), 400)),
        (45, (_, random, _) => new("deep nesting", Nest(random), 400)),
        (40, (self, random, reference) => new("wrong content type", self.Example(random, reference), 415) { ContentType = OtherTypes[random.Next(OtherTypes.Length)] }),
        (10, (self, random, reference) => new("encoded", self.Example(random, reference), 415) { ContentEncoding = random.Next(2) == 0 ? "gzip" : "br" }),
        (30, (_, random, _) => new("random bytes", Noise(random), 400)),
        (20, (self, random, reference) => new("too large", self.Pad(random, reference), 413) { Delivery = random.Next(2) == 0 ? Delivery.Whole : Delivery.Chunks }),
        (10, (self, random, reference) => new("broken off", self.Example(random, reference), 0, 400) { Delivery = Delivery.BrokenOff }),
        (10, (self, random, reference) => new("broken chunks", self.Example(random, reference), 0, 400) { Delivery = Delivery.BrokenChunks }),
        (3, (self, random, reference) => new("endless chunks", self.Example(random, reference), 413) { Delivery = Delivery.EndlessChunks }),
        (2, (_, random, _) => new("10 MB", HugeBody, 413) { Delivery = random.Next(2) == 0 ? Delivery.Whole : Delivery.Chunks }),
    ];

    private readonly ExampleBodies examples = new($"~{MarkOf(seed)}", now);

    /// <summary>What stands in every text that is sent, and must stand in no answer and in no log.</summary>
    public string Mark => MarkOf(seed);

    /// <summary>The request of a number.</summary>
    public FuzzCase Make(int number)
    {
        var random = new Random(unchecked((seed * 397) ^ (number * 7919)));
        var reference = string.Create(CultureInfo.InvariantCulture, $"fuzz-{number}-{random.NextInt64():x16}");
        var draw = random.Next(Sorts.Sum(sort => sort.Share));
        var make = Sorts.First(sort => (draw -= sort.Share) < 0).Make;
        return make(this, random, reference);
    }

    private static string MarkOf(int seed) => string.Create(CultureInfo.InvariantCulture, $"zq{(uint)seed:x8}");

    // A mutation may leave a report whole or give it the reference of another one, so only its reader knows; one that grew past the limit is too large.
    private static FuzzCase Judged(string sort, byte[] body) => body.Length > ReportLimits.BodyBytes ? new(sort, body, 413) : new(sort, body, 202, 400, 409);

    private byte[] Example(Random random, string reference) => Bytes(examples.Next(random, reference));

    private byte[] Spoilt(Random random, string reference)
    {
        var body = examples.Next(random, reference);
        TreeMutator.Spoil(body, random);
        return Bytes(body);
    }

    private byte[] Pad(Random random, string reference)
    {
        var body = examples.Next(random, reference);
        body["note"] = new string('x', ReportLimits.BodyBytes + random.Next(100_000));
        return Bytes(body);
    }

    private static byte[] Bytes(JsonNode body) => Encoding.UTF8.GetBytes(body.ToJsonString());

    private static byte[] Insert(byte[] body, byte[] piece, Random random)
    {
        var at = random.Next(1, body.Length - 1);
        return [.. body[..at], .. piece, .. body[at..]];
    }

    private static byte[] Truncate(byte[] body, Random random) => body[..random.Next(body.Length)];

    // The repeated name is written in another way half of the time.
    private static byte[] Repeat(byte[] body, Random random) =>
        [.. body[..^1], .. Encoding.UTF8.GetBytes(random.Next(2) == 0 ? ""","reporter":{}}""" : ""","k\u0069nd":"missing"}""")];

    private static byte[] Nest(Random random)
    {
        var depth = random.Next(ReportLimits.Depth + 1, 8_000);
        var (open, shut, inmost) = random.Next(2) == 0 ? ("[", "]", "0") : ("{\"a\":", "}", "0");
        return Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + inmost + string.Concat(Enumerable.Repeat(shut, random.Next(2) * depth)));
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(4_000)];
        random.NextBytes(noise);
        return noise;
    }
}
