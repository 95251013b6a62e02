using System.Runtime.Versioning;
using AlertPipeline.Protection;

namespace AlertPipeline.Tests.Protection;

/// <summary>
/// What is in storage must stay readable for as long as it is kept. The expected values were worked out with another
/// implementation (Node's crypto module, after RFC 7516 and RFC 2104): when one of these tests fails, the code is wrong.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class StoredFormatTests : IDisposable
{
    private const string KeyFile = """
        {
          "format": 1,
          "encryption": { "current": "1", "keys": { "1": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=" } },
          "index": { "current": "1", "keys": { "1": "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=" } },
          "identifier": "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM="
        }
        """;

    private const string Jwe =
        "eyJhbGciOiJBMjU2R0NNS1ciLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiMSIsImN0eCI6InJlcG9ydHMvMTcvcmVwb3J0IiwiaXYiOiJDUWtKQ1FrSkNRa0pDUWtK" +
        "IiwidGFnIjoiQy1uTHFpWlZNYjJ1ZUJTRDlrcEhaUSJ9.xA4lzco1AMZ3XUBEotCLGInWbOkgiiLxL0EqUvJK4eI.CAgICAgICAgICAgI.cCwbfc1iq3g." +
        "cjAtb2srqW-RNllEKNSuEg";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_that_was_protected_elsewhere_after_the_standard_is_read() =>
        Assert.Equal("Zoë 李", new PersonalDataProtector(Ring()).Unprotect(Jwe, "reports/17/report"));

    [Fact]
    public void A_match_key_is_the_same_as_ever() =>
        Assert.Equal(["1.PnRuqck-_hZGCANfCk4V5LPCkfjxqWk_cm2wNhlvKp4"], new KeyedHasher(Ring()).MatchKeys("name", "amal"));

    [Fact]
    public void An_identifier_is_the_same_as_ever() =>
        Assert.Equal(
            "6a721cfa6fec23fe6fc1d9b1d6949d2619d239f43e3832320c4722ad2707ccd5",
            Convert.ToHexStringLower(new KeyedHasher(Ring()).Identify("report", "coa/7")));

    private KeyRing Ring()
    {
        File.WriteAllText(folder.File("keys.json"), KeyFile);
        File.SetUnixFileMode(folder.File("keys.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return new FileKeyRingProvider(folder.File("keys.json")).Load();
    }
}
