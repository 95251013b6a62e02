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
        AssertFault("partners.json /4/id: 'coa' is there more than once.", Book with { Partners = [.. Book.Partners, Book.Partners[0] with { KeyHashes = [] }] });

    [Fact]
    public void A_desk_that_is_there_twice_is_a_fault() =>
        AssertFault("desks.json /1/id: 'on-call' is there more than once.", Book with { Desks = [.. Book.Desks, Book.Desks[0] with { KeyHashes = [] }] });

    [Fact]
    public void A_person_who_is_there_twice_is_a_fault() =>
        AssertFault("people.json /1/id: 'anna' is there more than once.", Book with { People = [Book.People[0], .. Book.People] });

    [Fact]
    public void A_team_that_is_there_twice_is_a_fault() =>
        AssertFault("teams.json /1/id: 'landelijk' is there more than once.", Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Units = ["RE01"] }] });

    [Fact]
    public void A_unit_that_is_there_twice_is_a_fault() =>
        AssertFault("police-units.json /1/code: 'RE01' is there more than once.", Book with { PoliceUnits = [Book.PoliceUnits[0], .. Book.PoliceUnits] });

    [Fact]
    public void A_municipality_that_is_there_twice_is_a_fault() =>
        AssertFault("municipalities.json /1/code: 'GM0014' is there more than once.", Book with { Municipalities = [Book.Municipalities[0], Book.Municipalities[0] with { FormerCodes = [] }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void A_former_code_that_is_in_use_is_a_fault() => AssertFault(
        "municipalities.json /7/code: 'GM0080' is there more than once.",
        Book with { Municipalities = [Book.Municipalities[0] with { FormerCodes = ["GM0080"] }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void A_key_that_two_share_is_a_fault_that_does_not_show_the_key() => AssertFault(
        "desks.json /0/keyHashes/0: the same key is there more than once; give each its own.",
        Book with { Desks = [new Desk("on-call", Book.Partners[0].KeyHashes)] });

    [Theory]
    [InlineData("demo-coa-key")]
    [InlineData("FD250FB8446F9CB933CD97353E224AEFFED8A5D7A67E564054CBE4EEEDB3C55C")]
    [InlineData("")]
    public void A_key_that_is_not_a_hash_is_a_fault_that_does_not_show_the_key(string key) => AssertFault(
        "partners.json /0/keyHashes/0: a key hash must be 64 lower-case hex digits.",
        Book with { Partners = [Book.Partners[0] with { KeyHashes = [key] }, .. Book.Partners.Skip(1)] });

    [Theory]
    [InlineData("c/oa")]
    [InlineData("COA")]
    [InlineData("")]
    public void An_id_of_a_partner_that_cannot_be_a_key_is_a_fault(string id) => AssertFault(
        "partners.json /0/id: must be lower-case letters, digits and hyphens; it is a key in storage.",
        Book with { Partners = [Book.Partners[0] with { Id = id }, .. Book.Partners.Skip(1)], Locations = [] });

    [Fact]
    public void A_person_who_cannot_be_reached_is_a_fault() =>
        AssertFault("people.json /0/contacts: has no contact; give at least one.", WithContacts());

    [Fact]
    public void Two_contacts_of_one_kind_are_a_fault() => AssertFault(
        "people.json /0/contacts/1/kind: has more than one Email contact; give one.",
        WithContacts(new ContactPoint(ChannelKind.Email, "a@example.invalid"), new ContactPoint(ChannelKind.Email, "b@example.invalid")));

    [Theory]
    [InlineData("/webhooks/anna")]
    [InlineData("ftp://example.invalid/anna")]
    [InlineData("anna")]
    [InlineData("http://example.invalid/anna")]
    public void A_webhook_that_the_channel_would_not_send_to_is_a_fault(string address) => AssertFault(
        "people.json /0/contacts/0/address: the webhook must be an absolute https URL; http is only for this machine itself.",
        WithContacts(new ContactPoint(ChannelKind.Webhook, address, "inbox")));

    [Fact]
    public void A_webhook_without_a_secret_is_a_fault() =>
        AssertFault("people.json /0/contacts/0: the webhook needs a secretName.", WithContacts(new ContactPoint(ChannelKind.Webhook, "https://example.invalid")));

    [Theory]
    [InlineData("anna")]
    [InlineData("anna", "anna")]
    [InlineData("anna", "anna", "bram")]
    public void A_roster_whose_first_two_are_not_two_persons_is_a_fault(params string[] roster) =>
        AssertFault("teams.json /0/roster: the roster needs two different persons.", Book with { Teams = [Book.Teams[0] with { Roster = roster }] });

    [Fact]
    public void A_team_for_an_unknown_unit_is_a_fault() => AssertFault(
        "teams.json /1/units/0: 'RE99' is not in police-units.json.", Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Id = "north", Units = ["RE99"] }] });

    [Fact]
    public void A_unit_of_two_teams_is_a_fault() => AssertFault(
        "teams.json /2/units/0: 'RE01' is there more than once.",
        Book with { Teams = [.. Book.Teams, Book.Teams[0] with { Id = "north", Units = ["RE01"] }, Book.Teams[0] with { Id = "east", Units = ["RE01"] }] });

    [Fact]
    public void A_directory_without_a_team_for_all_others_is_a_fault() => AssertFault(
        "teams.json: exactly one team must have no units; it takes all others.", Book with { Teams = [Book.Teams[0] with { Units = ["RE01"] }] });

    [Fact]
    public void Two_teams_for_all_others_are_a_fault() => AssertFault(
        "teams.json /1/units: exactly one team must have no units; it takes all others.", Book with { Teams = [Book.Teams[0], Book.Teams[0] with { Id = "other" }] });

    [Fact]
    public void A_member_of_a_team_who_is_nobody_is_a_fault() =>
        AssertFault("teams.json /0/roster/1: 'zoe' is not in people.json.", Book with { Teams = [Book.Teams[0] with { Roster = ["anna", "zoe"] }] });

    [Fact]
    public void A_lead_who_is_nobody_is_a_fault() =>
        AssertFault("teams.json /0/lead: 'zoe' is not in people.json.", Book with { Teams = [Book.Teams[0] with { Lead = "zoe" }] });

    [Fact]
    public void A_contact_of_a_unit_who_is_nobody_is_a_fault()
    {
        AssertFault("police-units.json /0/dutyContact: 'zoe' is not in people.json.", WithUnit(unit => unit with { DutyContact = "zoe" }));
        AssertFault("police-units.json /0/avim: 'zoe' is not in people.json.", WithUnit(unit => unit with { Avim = "zoe" }));
    }

    [Fact]
    public void A_unit_without_contacts_is_right_the_national_contact_takes_its_hand_overs() =>
        Assert.Empty(DirectoryFaults.Of(WithUnit(unit => unit with { DutyContact = null, Avim = null })));

    [Fact]
    public void A_contact_for_the_whole_country_who_is_nobody_is_a_fault()
    {
        AssertFault("contacts.json /nationalPolice: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { NationalPolice = "zoe" } });
        AssertFault("contacts.json /guardian: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { Guardian = "zoe" } });
        AssertFault("contacts.json /deadLetters/1: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { DeadLetters = ["anna", "zoe"] } });
        AssertFault("contacts.json /borderPolice: 'zoe' is not in people.json.", Book with { Contacts = Book.Contacts with { BorderPolice = "zoe" } });
        AssertFault("contacts.json /careCoordinators/0/person: 'zoe' is not in people.json.", WithCoordinator(new CareCoordinator("zoe", ["RE01"])));
    }

    [Fact]
    public void A_care_coordinator_for_no_unit_or_an_unknown_one_is_a_fault()
    {
        AssertFault("contacts.json /careCoordinators/0/units: name at least one police unit.", WithCoordinator(new CareCoordinator("anna", [])));
        AssertFault("contacts.json /careCoordinators/0/units/1: 'RE99' is not in police-units.json.", WithCoordinator(new CareCoordinator("anna", ["RE01", "RE99"])));
    }

    [Fact]
    public void A_directory_in_which_nobody_is_told_of_dead_letters_is_a_fault() => Assert.StartsWith(
        "contacts.json /deadLetters:", Assert.Single(DirectoryFaults.Of(Book with { Contacts = Book.Contacts with { DeadLetters = [] } })));

    [Fact]
    public void A_municipality_of_an_unknown_unit_is_a_fault() => AssertFault(
        "municipalities.json /0/unit: 'RE99' is not in police-units.json.",
        Book with { Municipalities = [Book.Municipalities[0] with { Unit = "RE99" }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void The_ladder_is_checked_with_the_rest() => Assert.StartsWith(
        "ladder.json /high/reviews:", Assert.Single(DirectoryFaults.Of(Book with { Ladder = Book.Ladder with { High = Book.Ladder.High with { Reviews = [] } } })));

    [Fact]
    public void All_faults_are_listed_at_once() => Assert.Equal(
        ["contacts.json /nationalPolice: 'zoe' is not in people.json.", "contacts.json /guardian: 'yara' is not in people.json."],
        DirectoryFaults.Of(Book with { Contacts = new Contacts("zoe", "yara", ["anna"]) }));

    private static void AssertFault(string fault, DirectoryBook book) => Assert.Equal([fault], DirectoryFaults.Of(book));

    private static DirectoryBook WithUnit(Func<PoliceUnit, PoliceUnit> change) =>
        Book with { PoliceUnits = [change(Book.PoliceUnits[0]), .. Book.PoliceUnits.Skip(1)] };

    private static DirectoryBook WithCoordinator(CareCoordinator coordinator) => Book with { Contacts = Book.Contacts with { CareCoordinators = [coordinator] } };

    private static DirectoryBook WithContacts(params ContactPoint[] contacts) =>
        Book with { People = [Book.People[0] with { Contacts = contacts }, .. Book.People.Skip(1)] };
}
