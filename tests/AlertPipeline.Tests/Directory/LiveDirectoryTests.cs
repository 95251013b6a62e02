using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.Settings;
using AlertPipeline.Testing;
using AlertPipeline.Tests.Channels;

namespace AlertPipeline.Tests.Directory;

public sealed class LiveDirectoryTests : IDisposable
{
    private readonly DirectoryCopy files = new();
    private readonly CollectingLogger log = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void As_long_as_no_file_changes_the_book_is_the_same_one()
    {
        var live = Open();

        Assert.Same(live.Look(log), live.Look(log));
        Assert.Empty(log.Lines);
    }

    [Fact]
    public void A_change_is_seen_at_the_next_look()
    {
        var live = Open();
        files.ChangePartner("coa", coa => coa["name"] = "Another name");

        Assert.Equal("Another name", live.Look(log).Partners[0].Name);
    }

    [Fact]
    public void A_file_of_the_same_size_is_seen_by_its_time()
    {
        var live = Open();
        files.ChangePartner("coa", coa => coa["name"] = "AOC");
        var first = live.Look(log);
        files.ChangePartner("coa", coa => coa["name"] = "OCA");
        File.SetLastWriteTimeUtc(files.FileOf("partners.json"), File.GetLastWriteTimeUtc(files.FileOf("partners.json")).AddSeconds(1));

        Assert.Equal(("AOC", "OCA"), (first.Partners[0].Name, live.Look(log).Partners[0].Name));
    }

    [Fact]
    public void A_file_behind_a_link_is_seen_when_it_changes()
    {
        using var mounted = new DirectoryCopy();
        File.Delete(mounted.FileOf("partners.json"));
        File.CreateSymbolicLink(mounted.FileOf("partners.json"), files.FileOf("partners.json"));
        var live = new LiveDirectory(mounted.Path, _ => []);
        files.ChangePartner("coa", coa => coa["name"] = "Another name");

        Assert.Equal("Another name", live.Look(log).Partners[0].Name);
    }

    [Theory]
    [InlineData("partners.json", "[")]
    [InlineData("partners.json", "")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [null], "mayKnowCase": true}]""")]
    [InlineData("contacts.json", """{"nationalPolice": "zoe", "guardian": "yara", "deadLetters": ["beheer"]}""")]
    [InlineData("clocks.json", """{"version": "1", "police": {"after": "PT999999H99999999M", "warnAfter": "P9999W99999D", "source": "s"}, "transfer": {"after": "PT48H", "source": "s"}, "weeklyReports": {"missed": 2, "source": "s"}, "dailyRegistrations": {"missed": 8, "source": "s"}}""")]
    [InlineData("teams.json", """[{"id": "landelijk", "units": [1e400, 1e400], "timeZone": "Europe/Amsterdam", "layers": [{"people": ["anna"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}, {"people": ["bram"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}], "lead": "carla"}]""")]
    public void A_change_with_faults_leaves_the_last_good_book_in_force(string name, string content)
    {
        var live = Open();
        var good = live.Look(log);
        files.Write(name, content);

        Assert.Same(good, live.Look(log));
    }

    [Fact]
    public void A_file_that_is_missing_leaves_the_last_good_book_in_force()
    {
        var live = Open();
        var good = live.Look(log);
        files.Dispose();

        Assert.Same(good, live.Look(log));
        System.IO.Directory.CreateDirectory(files.Path);
    }

    [Fact]
    public void Every_fault_of_a_change_is_logged_once()
    {
        var live = Open(book => book.Partners[0].Name == "Bad" ? ["the name is bad."] : []);
        files.ChangePartner("coa", coa => coa["name"] = "Bad");
        files.Write("contacts.json", """{"nationalPolice": "zoe", "guardian": "yara", "deadLetters": ["beheer"]}""");
        live.Look(log);
        live.Look(log);

        Assert.Equal(3, log.Lines.Count);
        Assert.All(["'zoe'", "'yara'", "the name is bad"], fault => Assert.Contains(log.Lines, line => line.Contains(fault, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mended_file_takes_effect()
    {
        var live = Open();
        files.Write("partners.json", "[");
        live.Look(log);
        files.Restore("partners.json");
        files.ChangePartner("coa", coa => coa["name"] = "Another name");

        Assert.Equal("Another name", live.Look(log).Partners[0].Name);
    }

    [Fact]
    public void At_the_start_a_fault_is_no_directory()
    {
        files.Write("partners.json", "[");

        Assert.Throws<SettingsException>(() => Open());
    }

    private LiveDirectory Open(Func<DirectoryBook, IEnumerable<string>>? check = null) => new(files.Path, check ?? (_ => []));
}
