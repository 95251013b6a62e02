using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Settings;
using AlertPipeline.Tests.Protection;
using AlertPipeline.Texts;
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

        Assert.Equal(DirectoryFiles.Names.Count, faults.Count);
        Assert.All(faults, fault => Assert.Contains("set Directory:Folder", fault));
    }

    [Theory]
    [InlineData("police-units.json", """[{"code": "RE01", "name": "Noord-Nederland", "telephone": "0"}]""", " /0/telephone: is not part of this file; correct the name or take it out.")]
    [InlineData("police-units.json", """[{"code": "RE01"}]""", " /0: required properties [\"name\"] are not present; add them.")]
    [InlineData("police-units.json", """[{"code": "RE01", "name": null}]""", " /0/name: must be a text. Its name.")]
    [InlineData("police-units.json", """[{"code": "PL01", "name": "Noord-Nederland"}]""", " /0/code: is not valid. The CBS code of a police unit, RE01 to RE10.")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": "fax", "address": "0"}]}]""", " /0/contacts/0/kind: must be one of email, webhook, sms, teams.")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": 1, "address": "0"}]}]""", " /0/contacts/0/kind: must be one of email, webhook, sms, teams.")]
    [InlineData("people.json", "[null]", " /0: must be an object {...}. A person, or a desk at which somebody always is.")]
    [InlineData("people.json", "{}", ": must be a list [...]. Everybody who can be told.")]
    [InlineData("desks.json", """[{"id": "on-call", "roles": [], "keyHashes": []}]""", " /0/roles: is not valid. What it may do: on-call sees cases and notices of clusters and decides about them, trafficking only notices, third-persons what reports say of third persons, administrator puts dead letters back. A desk may have several; left out, it is on call.")]
    [InlineData("desks.json", """[{"id": "on-call", "keyHashes": [null]}]""", " /0/keyHashes/0: must be a text. SHA-256 of an API key in 64 lower-case hex digits: printf %s \"$KEY\" | sha256sum. Never the key itself.")]
    [InlineData("teams.json", """[{"id": "landelijk", "units": ["RE01", "RE01"], "timeZone": "Europe/Amsterdam", "layers": [{"people": ["anna"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}, {"people": ["bram"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}], "lead": "carla"}]""", " /0/units: holds the same value more than once; keep one.")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [], "mayKnowCase": "yes"}]""", " /0/mayKnowCase: must be true or false. Whether its agreement lets it see the case reference and the outcome for its own reports.")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [], "mayKnowCase": true, "limits": {"atOnce": 0}}]""", " /0/limits/atOnce: is not valid. Reports that are stored at the same time, from 1 to 100.")]
    [InlineData("partners.json", """[{"id": "c/oa", "name": "COA", "keyHashes": [], "mayKnowCase": true}]""", " /0/id: is not valid. A short name in lower-case letters, digits and hyphens; it is a key in storage and stands in logs.")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": ["demo-coa-key"], "mayKnowCase": true}]""", " /0/keyHashes/0: is not valid. SHA-256 of an API key in 64 lower-case hex digits: printf %s \"$KEY\" | sha256sum. Never the key itself.")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [], "mayKnowCase": true, "kinds": ["withdrawal"]}]""", " /0/kinds/0: must be one of missing, found, responsibility-transferred, concern, supplement.")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": []}]""", " /0/contacts: is not valid. How to reach the person, the preferred way first: at least one, at most one of each kind.")]
    [InlineData("contacts.json", """{"nationalPolice": "anna", "guardian": "bram", "deadLetters": []}""", " /deadLetters: is not valid. Who is told of a message that could not be processed: at least one.")]
    [InlineData("municipalities.json", "[\n  {\n]", ": is not JSON at line 3, position 1; something there is missing or too much.")]
    [InlineData("contacts.json", """{"guardian": "bram", "guardian": "anna"}""", ": an object holds one name twice; keep one of them.")]
    [InlineData("contacts.json", """{"guardian": "\ud800"}""", ": holds characters that are not Unicode; save it as UTF-8.")]
    public void A_file_that_does_not_have_the_right_shape_is_told_where_and_how(string name, string content, string fault)
    {
        Write(name, content);

        Assert.Equal([$"Directory {folder.Path}: {name}{fault}"], Faults());
    }

    [Theory]
    [InlineData("1 hour")]
    [InlineData("PT")]
    [InlineData("P1M")]
    [InlineData("P99999999D")]
    [InlineData("PT999999H99999999M")]
    [InlineData("P9999W99999D")]
    public void A_duration_of_the_ladder_that_is_none_is_told_how_to_be_written(string duration)
    {
        Write("ladder.json", File.ReadAllText(Path.Combine(folder.Path, "ladder.json")).Replace("PT4H\"]", $"{duration}\"]", StringComparison.Ordinal));

        Assert.Equal([$"Directory {folder.Path}: ladder.json /urgent/reviews/1: is not valid. A duration as ISO 8601 in weeks, days, hours, minutes or seconds, such as PT15M; at most 99 weeks, 999 days or 9999 hours."], Faults());
    }

    [Fact]
    public void All_faults_of_all_files_are_listed_at_once()
    {
        Write("desks.json", """[{"id": "On call", "keyHashes": "secret", "name": "Desk"}]""");
        Write("contacts.json", """{"guardian": 1, "deadLetters": [""]}""");

        Assert.Equal(
            ["contacts.json", "contacts.json /deadLetters/0", "contacts.json /guardian", "desks.json /0/id", "desks.json /0/keyHashes", "desks.json /0/name"],
            Faults().Select(fault => fault[$"Directory {folder.Path}: ".Length..].Split(": ")[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_person_is_written_to_in_Dutch_unless_the_directory_says_English() => Assert.Equal(
        (Language.Nl, Language.En), (Some.Person().Language, Some.Person("locatie-schiphol").Language));

    [Fact]
    public void A_language_that_no_message_is_written_in_is_told()
    {
        Write("people.json", """[{"id": "anna", "name": "Anna", "language": "fr", "contacts": [{"kind": "email", "address": "anna@example.invalid"}]}]""");

        Assert.Contains("people.json /0/language", Assert.Single(Faults()));
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_told()
    {
        Write("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": "email", "address": "anna@example.invalid", "verifiedOn": "2026-02-30"}]}]""");

        Assert.Contains("people.json /0/contacts/0/verifiedOn", Assert.Single(Faults()));
    }

    [Fact]
    public void The_version_of_a_directory_changes_with_any_byte_of_any_file_and_else_stays()
    {
        var versions = new List<string> { DirectoryFiles.Load(folder.Path).Version, DirectoryFiles.Load(folder.Path).Version };
        foreach (var name in DirectoryFiles.Names)
        {
            File.AppendAllText(Path.Combine(folder.Path, name), "\n");
            versions.Add(DirectoryFiles.Load(folder.Path).Version);
        }

        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{12}$", version));
        Assert.Equal(1 + DirectoryFiles.Names.Count, versions.Distinct().Count());
        Assert.Equal(versions[0], versions[1]);
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

        Assert.NotEmpty(DirectoryFiles.Load(folder.Path).Desks);
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
    public void A_fault_does_not_show_what_the_file_holds()
    {
        Write("people.json", """[{"id": "Private Id", "name": ["Private Name"], "contacts": [{"kind": "Private", "address": ["Private"], "secretName": ""}]}]""");
        Write("desks.json", """[{"id": "on-call", "keyHashes": ["Private", "Private", "Private"]}]""");

        Assert.Equal(10, Faults().Count);
        Assert.All(Faults(), fault => Assert.DoesNotContain("Private", fault));
    }

    [Theory]
    [InlineData("teams.json", """[{"id": "landelijk", "units": [1e400, 1], "timeZone": "Europe/Amsterdam", "layers": [{"people": ["anna"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}, {"people": ["bram"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}], "lead": "carla"}]""", " /0/units/0")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [], "mayKnowCase": true, "limits": {"atOnce": 2.0}}]""", " /0/limits/atOnce")]
    [InlineData("partners.json", """[{"id": "coa", "name": "COA", "keyHashes": [], "mayKnowCase": true, "limits": {"burst": 1e2}}]""", " /0/limits/burst")]
    [InlineData("partners.json", "1e400", "")]
    public void A_number_that_is_not_written_in_digits_is_told_at_its_place(string name, string content, string pointer)
    {
        Write(name, content);

        Assert.Equal(
            [$"Directory {folder.Path}: {name}{pointer}: must be a whole number of at most nine digits; write digits alone, such as 20, or a text in quotes."], Faults());
    }

    [Theory]
    [InlineData("teams.json", """[{"id": "landelijk", "units": [], "timeZone": "Europe/Amsterdam", "layers": [{"people": ["anna"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}, {"people": ["bram"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}], "lead": "geheim@example.invalid"}]""", " /0/lead")]
    [InlineData("contacts.json", """{"nationalPolice": "geheim@example.invalid", "guardian": "voogd", "deadLetters": ["beheer"]}""", " /nationalPolice")]
    [InlineData("police-units.json", """[{"code": "RE01", "name": "Noord", "avim": "geheim@example.invalid"}]""", " /0/avim")]
    [InlineData("locations.json", """[{"partner": "geheim@example.invalid", "code": "A", "type": "other", "municipalityCode": "GM1950"}]""", " /0/partner")]
    [InlineData("people.json", """[{"id": "anna", "name": "Anna", "contacts": [{"kind": "webhook", "address": "a", "secretName": "geheim+/geheim="}]}]""", " /0/contacts/0/secretName")]
    public void A_reference_that_is_no_id_is_a_fault_that_does_not_show_it(string name, string content, string pointer)
    {
        Write(name, content);

        Assert.StartsWith($"Directory {folder.Path}: {name}{pointer}: is not valid.", Assert.Single(Faults()));
        Assert.DoesNotContain("geheim", Faults()[0]);
    }

    [Theory]
    [InlineData("people.json", """[{"id": "anna", "name": " ", "contacts": [{"kind": "webhook", "address": "a", "secretName": " "}]}]""", 2)]
    [InlineData("municipalities.json", """[{"code": "GM0014", "name": " ", "unit": "RE01", "otherNames": ["\t"], "borderPlaces": [" "]}]""", 3)]
    [InlineData("partners.json", """[{"id": "coa\n", "name": "", "keyHashes": [], "mayKnowCase": true}]""", 2)]
    [InlineData("police-units.json", """[{"code": "RE01\n", "name": "\t"}]""", 2)]
    public void A_blank_text_and_an_id_with_a_line_break_are_faults(string name, string content, int faults)
    {
        Write(name, content);

        Assert.Equal(faults, Faults().Count);
    }

    [Fact]
    public void A_step_on_more_than_two_channels_is_a_fault()
    {
        Write("ladder.json", File.ReadAllText(Path.Combine(folder.Path, "ladder.json")).Replace("\"channels\": 2", "\"channels\": 3", StringComparison.Ordinal));

        Assert.All(Faults(), fault => Assert.Contains("/channels: is not valid. On how many of a person's contacts at once, 1 or 2.", fault));
    }

    [Fact]
    public void A_rotation_of_more_than_twenty_is_a_fault()
    {
        Write("teams.json", WithFirstLayer(people: string.Join(", ", Enumerable.Repeat("\"anna\"", 21))));

        Assert.Contains("one to twenty", Assert.Single(Faults()));
    }

    [Theory]
    [InlineData("P1W", "2026-01-05T09:00:00", null)]
    [InlineData("P10D", "2026-01-05T09:00:00", null)]
    [InlineData("PT12H", "2026-01-05T09:00:00", null)]
    [InlineData("P1M", "2026-01-05T09:00:00", "shiftLength")]
    [InlineData("PT0H", "2026-01-05T09:00:00", "shiftLength")]
    [InlineData("P1W", "2026-01-05T09:00:00Z", "beganAt")]
    [InlineData("P1W", "2026-13-05T09:00:00", "beganAt")]
    public void A_rotation_has_shifts_of_hours_days_or_weeks_from_a_time_on_the_wall_clock(string length, string began, string? fault)
    {
        Write("teams.json", WithFirstLayer("\"anna\"", length, began));

        var refused = Record.Exception(() => DirectoryFiles.Load(folder.Path)) as SettingsException;
        Assert.Equal(fault is null ? [] : [$"/0/layers/0/{fault}"], (refused?.Faults ?? []).Select(found => found.Split(": ")[1].Split(' ')[1]));
    }

    [Theory]
    [InlineData("swaps", """{"team": "landelijk", "people": ["anna", "anna"], "from": "2026-12-24T09:00:00", "until": "2026-12-25T09:00:00"}""", "/swaps/0/people")]
    [InlineData("overrides", """{"team": "landelijk", "layer": 0, "person": "anna", "from": "2026-12-24T09:00:00", "until": "2026-12-25T09:00:00"}""", "/overrides/0/layer")]
    [InlineData("temporarySchedules", """{"team": "landelijk", "layer": 1, "from": "2026-12-24", "until": "2026-12-25T09:00:00", "shifts": [{"person": "anna", "from": "2026-12-24T09:00:00", "until": "2026-12-25T09:00:00"}]}""", "/temporarySchedules/0/from")]
    public void A_change_of_the_rota_that_does_not_have_the_right_shape_is_told_where(string kind, string change, string pointer)
    {
        var rota = JsonNode.Parse("""{"temporarySchedules": [], "swaps": [], "overrides": []}""")!;
        rota[kind]!.AsArray().Add(JsonNode.Parse(change));
        Write("rota.json", rota.ToJsonString());

        Assert.StartsWith($"Directory {folder.Path}: rota.json {pointer}: ", Assert.Single(Faults()));
    }

    [Theory]
    [InlineData("12345678", false)]
    [InlineData("020 000 0000", false)]
    [InlineData("+31 20 000 0000", true)]
    public void A_phone_number_is_written_in_international_form(string phone, bool right)
    {
        Write("people.json", $$"""[{"id": "anna", "name": "Anna", "phone": "{{phone}}", "contacts": [{"kind": "email", "address": "anna@example.invalid"}]}]""");

        Assert.NotEqual(right, Faults().Any(fault => fault.Contains("/0/phone", StringComparison.Ordinal)));
    }

    private static string WithFirstLayer(string people, string length = "P1W", string began = "2026-01-05T09:00:00") => $$"""
        [{"id": "landelijk", "units": [], "timeZone": "Europe/Amsterdam", "lead": "carla", "layers": [
          {"people": [{{people}}], "shiftLength": "{{length}}", "beganAt": "{{began}}"},
          {"people": ["bram"], "shiftLength": "P1W", "beganAt": "2026-01-05T09:00:00"}]}]
        """;

    private IReadOnlyList<string> Faults() => Assert.Throws<SettingsException>(() => DirectoryFiles.Load(folder.Path)).Faults;

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder.Path, name), content);
}
