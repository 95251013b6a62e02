using System.Runtime.Versioning;
using AlertPipeline.Protection;
using AlertPipeline.Settings;

namespace AlertPipeline.Tests.Protection;

[UnsupportedOSPlatform("windows")]
public sealed class KeyRingFileTests : IDisposable
{
    private const string Key1 = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private const string Key2 = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
    private const string Key3 = "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=";
    private const string Key4 = "BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=";
    private readonly TemporaryFolder folder = new();

    private string KeyFile => folder.File("keys.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_fresh_file_loads_and_only_its_owner_may_read_it()
    {
        KeyRingFile.Create(KeyFile);

        var ring = new FileKeyRingProvider(KeyFile).Load();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        Assert.All([ring.Encryption.Current.Bytes, ring.Index.Current.Bytes, ring.Identifier], key => Assert.Equal(32, key.Length));
    }

    [Fact]
    public void A_file_that_exists_is_never_overwritten_and_no_draft_stays_behind()
    {
        File.WriteAllText(KeyFile, "precious");

        Assert.Throws<IOException>(() => KeyRingFile.Create(KeyFile));

        Assert.Equal("precious", File.ReadAllText(KeyFile));
        Assert.Equal([KeyFile], System.IO.Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Every_fresh_file_has_other_keys()
    {
        KeyRingFile.Create(KeyFile);
        KeyRingFile.Create(folder.File("other.json"));

        var rings = new[] { KeyFile, folder.File("other.json") }.Select(path => new FileKeyRingProvider(path).Load());
        Assert.Equal(2, rings.Select(ring => Convert.ToHexString(ring.Identifier)).Distinct().Count());
    }

    [Fact]
    public void Older_versions_are_kept_beside_the_current_one()
    {
        Write($$"""
            {
              "format": 1,
              "encryption": { "current": "b", "keys": { "a": "{{Key1}}", "b": "{{Key2}}" } },
              "index": { "current": "1", "keys": { "1": "{{Key3}}" } },
              "identifier": "{{Key4}}"
            }
            """);

        var keys = new FileKeyRingProvider(KeyFile).Load().Encryption;

        Assert.Equal(["b", "a"], keys.NewestFirst.Select(key => key.Version));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    public void A_file_that_others_may_touch_is_refused_with_the_cure(UnixFileMode tooMuch)
    {
        KeyRingFile.Create(KeyFile);
        File.SetUnixFileMode(KeyFile, File.GetUnixFileMode(KeyFile) | tooMuch);

        Assert.Contains("chmod 600", Assert.Single(Faults()));
    }

    [Fact]
    public void A_missing_file_is_named() => Assert.Contains("does not exist", Assert.Single(Faults()));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"format":1,"encription":{}}""")]
    [InlineData("""{"format":1,"format":1}""")]
    public void What_is_no_key_ring_is_refused(string content)
    {
        Write(content);

        Assert.Contains("restore it from your backup", Assert.Single(Faults()));
    }

    [Fact]
    public void All_faults_are_listed_at_once_and_no_key_is_shown()
    {
        Write($$"""
            {
              "format": 2,
              "encryption": { "current": "c", "keys": { "a": "{{Key1}}", "B!": "{{Key2}}", "d": "c2hvcnQ=" } },
              "index": { "current": "1", "keys": {} },
              "identifier": "{{Key1}}"
            }
            """);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        var faults = Faults();

        Assert.Collection(
            faults,
            fault => Assert.Contains("mode 404", fault),
            fault => Assert.Contains("format is 2", fault),
            fault => Assert.Contains("the version \"B!\"", fault),
            fault => Assert.Contains("encryption.keys.d is not 32 bytes", fault),
            fault => Assert.Contains("encryption.current must name", fault),
            fault => Assert.Contains("index.keys is missing", fault),
            fault => Assert.Contains("identifier is the same key as encryption.keys.a", fault));
        Assert.All(faults, fault => Assert.DoesNotContain(Key1, fault));
    }

    private void Write(string content)
    {
        File.WriteAllText(KeyFile, content);
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private IReadOnlyList<string> Faults() => Assert.Throws<SettingsException>(() => new FileKeyRingProvider(KeyFile).Load()).Faults;
}
