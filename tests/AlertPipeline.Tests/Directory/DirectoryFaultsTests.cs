using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.OnCall.Changes;
using NodaTime;

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
        AssertFault("desks.json /3/id: 'on-call' is there more than once.", Book with { Desks = [.. Book.Desks, Book.Desks[0] with { KeyHashes = [] }] });

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

    [Fact]
    public void Two_contacts_of_one_kind_are_a_fault() => AssertFault(
        "people.json /0/contacts/1/kind: has more than one Email contact; give one.",
        WithContacts(new ContactPoint(ChannelKind.Email, "a@example.invalid"), new ContactPoint(ChannelKind.Email, "b@example.invalid")));

    [Fact]
    public void A_municipality_of_an_unknown_unit_is_a_fault() => AssertFault(
        "municipalities.json /0/unit: 'RE99' is not in police-units.json.",
        Book with { Municipalities = [Book.Municipalities[0] with { Unit = "RE99" }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void A_border_place_that_is_no_name_of_its_municipality_is_a_fault() => AssertFault(
        "municipalities.json /0/borderPlaces/0: must be one of its names; add it to otherNames too.",
        Book with { Municipalities = [Book.Municipalities[0] with { BorderPlaces = ["Schiphol", "Haren"] }, .. Book.Municipalities.Skip(1)] });

    [Fact]
    public void The_ladder_is_checked_with_the_rest() => Assert.StartsWith(
        "ladder.json /high/reviews:", Assert.Single(DirectoryFaults.Of(Book with { Ladder = Book.Ladder with { High = Book.Ladder.High with { Reviews = [] } } })));

    [Fact]
    public void All_faults_are_listed_at_once() => Assert.Equal(
        ["contacts.json /nationalPolice: 'zoe' is not in people.json.", "contacts.json /guardian: 'yara' is not in people.json."],
        DirectoryFaults.Of(Book with { Contacts = new Contacts("zoe", "yara", ["anna"]) }));

    [Fact]
    public void A_time_zone_that_there_is_not_is_a_fault() => AssertFault(
        "teams.json /0/timeZone: is no IANA time zone; write it like Europe/Amsterdam.", Book with { Teams = [Book.Teams[0] with { TimeZone = "Europe/Utrecht" }] });

    [Fact]
    public void A_ladder_that_asks_more_people_to_accept_than_are_on_call_is_a_fault() => AssertFault(
        "teams.json /0/layers: there must be at least 4, because ladder.json asks so many people and the lead to accept (acceptances).",
        Book with { Ladder = Book.Ladder with { Urgent = Book.Ladder.Urgent with { Acceptances = 5 } } });

    [Fact]
    public void One_person_alone_in_the_first_two_layers_is_a_fault() => AssertFault(
        "teams.json /0/layers: the first two layers need two different persons.",
        Book with { Teams = [Book.Teams[0] with { Layers = [Book.Teams[0].Layers[0], Book.Teams[0].Layers[0]] }] });

    [Fact]
    public void Somebody_in_a_rotation_who_is_no_longer_in_the_directory_is_a_fault() => AssertFault(
        "teams.json /0/layers/1/people/0: 'zoe' is not in people.json.",
        Book with { Teams = [Book.Teams[0] with { Layers = [Book.Teams[0].Layers[0], Book.Teams[0].Layers[1] with { People = ["zoe"] }] }] });

    [Fact]
    public void What_is_wrong_with_a_change_of_the_rota_is_told_all_at_once()
    {
        var (from, until) = (new LocalDateTime(2026, 12, 24, 9, 0), new LocalDateTime(2026, 12, 25, 9, 0));
        var changes = new RotaChanges(
            [new TemporarySchedule("landelijk", 3, from, until, [new TemporaryShift("zoe", until, until)])],
            [new Swap("noord", ["anna", "bram"], from, until)],
            [new Override("landelijk", 1, "yara", until, from) { Replaces = "anna" }]);

        Assert.Equal(
            [
                "rota.json /temporarySchedules/0/layer: the team has 2 layers; 1 is the first on call.",
                "rota.json /temporarySchedules/0/shifts/0/until: must be after 'from'.",
                "rota.json /swaps/0/team: 'noord' is not in teams.json.",
                "rota.json /overrides/0/until: must be after 'from'.",
                "rota.json /temporarySchedules/0/shifts/0/person: 'zoe' is not in people.json.",
                "rota.json /overrides/0/person: 'yara' is not in people.json.",
            ],
            DirectoryFaults.Of(Book with { RotaChanges = changes }));
    }

    private static void AssertFault(string fault, DirectoryBook book) => Assert.Equal([fault], DirectoryFaults.Of(book));

    private static DirectoryBook WithUnit(Func<PoliceUnit, PoliceUnit> change) =>
        Book with { PoliceUnits = [change(Book.PoliceUnits[0]), .. Book.PoliceUnits.Skip(1)] };

    private static DirectoryBook WithCoordinator(CareCoordinator coordinator) => Book with { Contacts = Book.Contacts with { CareCoordinators = [coordinator] } };

    private static DirectoryBook WithContacts(params ContactPoint[] contacts) =>
        Book with { People = [Book.People[0] with { Contacts = contacts }, .. Book.People.Skip(1)] };
}
