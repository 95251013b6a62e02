using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectoryFaultsTests
{
    private static readonly DirectoryBook Book = Some.Book;

    [Fact]
    public void The_sample_directory_has_no_faults() => Assert.Empty(DirectoryFaults.Of(Book));

    [Fact]
    public void A_partner_that_is_there_twice_is_a_fault() =>
        AssertFault("partners.json: 'coa' is there more than once.", Book with { Partners = [.. Book.Partners, Book.Partners[0] with { KeyHashes = [] }] });

    [Fact]
    public void A_desk_that_is_there_twice_is_a_fault() =>
        AssertFault("desks.json: 'on-call' is there more than once.", Book with { Desks = [.. Book.Desks, Book.Desks[0] with { KeyHashes = [] }] });

    [Fact]
    public void A_person_who_is_there_twice_is_a_fault() =>
        AssertFault("people.json: 'anna' is there more than once.", Book with { People = [.. Book.People, Book.People[0]] });

    [Fact]
    public void A_team_that_is_there_twice_is_a_fault() =>
        AssertFault("teams.json: 'landelijk' is there more than once.", Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Units = ["RE01"] }] });

    [Fact]
    public void A_unit_that_is_there_twice_is_a_fault() =>
        AssertFault("police-units.json: 'RE01' is there more than once.", Book with { PoliceUnits = [.. Book.PoliceUnits, Book.PoliceUnits[0]] });

    [Fact]
    public void A_municipality_that_is_there_twice_is_a_fault() =>
        AssertFault("municipalities.json: 'GM0014' is there more than once.", Book with { Municipalities = [.. Book.Municipalities, Book.Municipalities[0] with { FormerCodes = [] }] });

    [Fact]
    public void A_former_code_that_is_in_use_is_a_fault() => AssertFault(
        "municipalities.json: 'GM0080' is there more than once.",
        Book with { Municipalities = [Book.Municipalities[0] with { FormerCodes = ["GM0080"] }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void A_key_that_two_share_is_a_fault_that_does_not_show_the_key() => AssertFault(
        "partners.json and desks.json: one key is used by two of them.",
        Book with { Desks = [new Desk("on-call", Book.Partners[0].KeyHashes)] });

    [Theory]
    [InlineData("demo-coa-key")]
    [InlineData("FD250FB8446F9CB933CD97353E224AEFFED8A5D7A67E564054CBE4EEEDB3C55C")]
    [InlineData("")]
    public void A_key_that_is_not_a_hash_is_a_fault_that_does_not_show_the_key(string key) => AssertFault(
        "partners.json, 'coa': a key hash must be 64 lower-case hex digits.",
        Book with { Partners = [Book.Partners[0] with { KeyHashes = [key] }, .. Book.Partners.Skip(1)] });

    [Theory]
    [InlineData("c/oa")]
    [InlineData("COA")]
    [InlineData("")]
    public void An_id_of_a_partner_that_cannot_be_a_key_is_a_fault(string id) => AssertFault(
        "partners.json: an id must be lower-case letters, digits and hyphens; it is a key in storage.", Book with { Partners = [Book.Partners[0] with { Id = id }, .. Book.Partners.Skip(1)] });

    [Fact]
    public void A_person_who_cannot_be_reached_is_a_fault() =>
        AssertFault("people.json, 'anna': has no contact; give at least one.", WithContacts());

    [Fact]
    public void Two_contacts_of_one_kind_are_a_fault() => AssertFault(
        "people.json, 'anna': has more than one Email contact; give one.",
        WithContacts(new ContactPoint(ChannelKind.Email, "a@example.invalid"), new ContactPoint(ChannelKind.Email, "b@example.invalid")));

    [Theory]
    [InlineData("/webhooks/anna")]
    [InlineData("ftp://example.invalid/anna")]
    [InlineData("anna")]
    [InlineData("http://example.invalid/anna")]
    public void A_webhook_that_the_channel_would_not_send_to_is_a_fault(string address) => AssertFault(
        "people.json, 'anna': the webhook must be an absolute https URL; http is only for this machine itself.",
        WithContacts(new ContactPoint(ChannelKind.Webhook, address, "inbox")));

    [Fact]
    public void A_webhook_without_a_secret_is_a_fault() =>
        AssertFault("people.json, 'anna': the webhook needs a secretName.", WithContacts(new ContactPoint(ChannelKind.Webhook, "https://example.invalid")));

    [Theory]
    [InlineData("anna")]
    [InlineData("anna", "anna")]
    [InlineData("anna", "anna", "bram")]
    public void A_roster_whose_first_two_are_not_two_persons_is_a_fault(params string[] roster) =>
        AssertFault("teams.json, 'landelijk': the roster needs two different persons.", Book with { Teams = [Book.Teams[0] with { Roster = roster }] });

    [Fact]
    public void A_team_for_an_unknown_unit_is_a_fault() => AssertFault(
        "teams.json, 'north': 'RE99' is not in police-units.json.", Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Id = "north", Units = ["RE99"] }] });

    [Fact]
    public void A_unit_of_two_teams_is_a_fault() => AssertFault(
        "teams.json: 'RE01' is there more than once.",
        Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Id = "north", Units = ["RE01"] }, Book.Teams[0] with { Id = "east", Units = ["RE01"] }] });

    [Fact]
    public void A_directory_without_a_team_for_all_others_is_a_fault() => AssertFault(
        "teams.json: exactly one team must have no units; it takes all others.", Book with { Teams = [Book.Teams[0] with { Units = ["RE01"] }] });

    [Fact]
    public void Two_teams_for_all_others_are_a_fault() => AssertFault(
        "teams.json: exactly one team must have no units; it takes all others.", Book with { Teams = [Book.Teams[0], Book.Teams[0] with { Id = "other" }] });

    [Fact]
    public void A_member_of_a_team_who_is_nobody_is_a_fault() =>
        AssertFault("teams.json, 'landelijk': 'zoe' is not in people.json.", Book with { Teams = [Book.Teams[0] with { Roster = ["anna", "zoe"] }] });

    [Fact]
    public void A_lead_who_is_nobody_is_a_fault() =>
        AssertFault("teams.json, 'landelijk': 'zoe' is not in people.json.", Book with { Teams = [Book.Teams[0] with { Lead = "zoe" }] });

    [Fact]
    public void A_duty_contact_who_is_nobody_is_a_fault() => AssertFault(
        "police-units.json, 'RE01': 'zoe' is not in people.json.",
        Book with { PoliceUnits = [Book.PoliceUnits[0] with { DutyContact = "zoe" }, .. Book.PoliceUnits.Skip(1)] });

    [Fact]
    public void A_contact_for_the_whole_country_who_is_nobody_is_a_fault()
    {
        AssertFault("contacts.json, nationalPolice: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { NationalPolice = "zoe" } });
        AssertFault("contacts.json, guardian: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { Guardian = "zoe" } });
        AssertFault("contacts.json, deadLetters: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { DeadLetters = ["anna", "zoe"] } });
    }

    [Fact]
    public void A_directory_in_which_nobody_is_told_of_dead_letters_is_a_fault() => Assert.StartsWith(
        "contacts.json, deadLetters", Assert.Single(DirectoryFaults.Of(Book with { Contacts = Book.Contacts with { DeadLetters = [] } })));

    [Fact]
    public void A_municipality_of_an_unknown_unit_is_a_fault() => AssertFault(
        "municipalities.json: GM0014 names the unit 'RE99', which is not in police-units.json.",
        Book with { Municipalities = [Book.Municipalities[0] with { Unit = "RE99" }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void The_ladder_is_checked_with_the_rest() => Assert.StartsWith(
        "ladder.json, High: reviews", Assert.Single(DirectoryFaults.Of(Book with { Ladder = Book.Ladder with { High = Book.Ladder.High with { Reviews = [] } } })));

    [Fact]
    public void All_faults_are_listed_at_once() => Assert.Equal(
        2, DirectoryFaults.Of(Book with { Contacts = new Contacts("zoe", "yara", ["anna"]) }).Count);

    private static void AssertFault(string fault, DirectoryBook book) => Assert.Equal([fault], DirectoryFaults.Of(book));

    private static DirectoryBook WithContacts(params ContactPoint[] contacts) =>
        Book with { People = [Book.People[0] with { Contacts = contacts }, .. Book.People.Skip(1)] };
}
