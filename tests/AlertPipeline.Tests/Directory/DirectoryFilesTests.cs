using AlertPipeline.Configuration;
using AlertPipeline.Settings;
using AlertPipeline.Tests.Protection;
using NodaTime;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DirectoryFilesTests()
    {
        foreach (var file in System.IO.Directory.GetFiles(Some.DirectoryFolder))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_sample_directory_is_loaded()
    {
        var book = DirectoryFiles.Load(folder.Path);

        Assert.Equal(["coa", "nidos", "ngo", "sandbox"], book.Partners.Select(partner => partner.Id));
        Assert.Equal(Duration.FromMinutes(5), book.Ladder.Urgent.Steps.Single(step => step.Name == "second").After);
        Assert.Equal(Duration.FromDays(3), book.Ladder.Standard.Reviews[1]);
    }

    [Fact]
    public void Faults_of_several_files_are_listed_at_once_each_with_its_file()
    {
        File.Delete(Path.Combine(folder.Path, "teams.json"));
        Write("people.json", "[");
        Write("contacts.json", "null");

        Assert.Equal(
            [$"Directory {folder.Path}: contacts.json", $"Directory {folder.Path}: people.json", $"Directory {folder.Path}: teams.json"],
            Faults().Select(fault => fault[..(fault.IndexOf(".json", StringComparison.Ordinal) + 5)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_folder_is_told_how_to_be_set()
    {
        var faults = Assert.Throws<SettingsException>(() => DirectoryFiles.Load(Path.Combine(folder.Path, "elsewhere"))).Faults;

        Assert.Equal(9, faults.Count);
        Assert.All(faults, fault => Assert.Contains("set Directory:Folder", fault));
    }

    [Theory]
    [InlineData("police-units.json", """[{"code": "RE01", "name": "Noord-Nederland", "dutyContact": "voogd", "telephone": "0"}]""", "telephone")]
    [InlineData("police-units.json", """[{"code": "RE01", "dutyContact": "voogd"}]""", "name")]
    [InlineData("locations.json", """[{"partner": "coa", "code": "X", "type": "hotel"}]""", "$[0].type")]
    [InlineData("police-units.json", """[{"code": "RE01", "name": null, "dutyContact": "voogd"}]""", "$[0].name")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": "fax", "address": "0"}]}]""", "$[0].contacts[0].kind")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": 1, "address": "0"}]}]""", "$[0].contacts[0].kind")]
    [InlineData("people.json", "[null]", "null")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [null], "mayKnowCase": true}]""", "null")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [null]}]""", "null")]
    [InlineData("ladder.json", """{"version": "1", "urgent": {"steps": [], "reviews": ["1 hour"]}}""", "ISO 8601")]
    [InlineData("ladder.json", """{"version": "1", "urgent": {"steps": [], "reviews": [60]}}""", "$.urgent.reviews[0]")]
    public void A_file_that_does_not_have_the_right_shape_is_told_where(string name, string content, string hint)
    {
        Write(name, content);

        Assert.Contains(hint, Assert.Single(Faults(), fault => fault.StartsWith($"Directory {folder.Path}: {name} cannot be read", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_fault()
    {
        File.Delete(Path.Combine(folder.Path, "people.json"));
        System.IO.Directory.CreateDirectory(Path.Combine(folder.Path, "people.json"));

        Assert.Equal([$"Directory {folder.Path}: people.json cannot be opened; let the user that runs the app read it."], Faults());
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_is_read()
    {
        Write("desks.json", '\uFEFF' + File.ReadAllText(Path.Combine(folder.Path, "desks.json")));

        Assert.Single(DirectoryFiles.Load(folder.Path).Desks);
    }

    [Fact]
    public void A_directory_that_can_be_read_is_checked_whole()
    {
        Write("contacts.json", """{"nationalPolice": "zoe", "guardian": "yara", "deadLetters": ["beheer"]}""");

        Assert.Equal(
            [$"Directory {folder.Path}: contacts.json /nationalPolice: 'zoe' is not in people.json.", $"Directory {folder.Path}: contacts.json /guardian: 'yara' is not in people.json."],
            Faults());
    }

    [Fact]
    public void A_fault_does_not_show_what_else_the_file_holds()
    {
        Write("people.json", """[{"id": "anna", "name": "Secret Name", "contacts": 7}]""");

        Assert.DoesNotContain("Secret", Assert.Single(Faults()));
    }

    private IReadOnlyList<string> Faults() => Assert.Throws<SettingsException>(() => DirectoryFiles.Load(folder.Path)).Faults;

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder.Path, name), content);
}
