using System.Text.RegularExpressions;
using AlertPipeline.Clocks;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;

namespace AlertPipeline.Directory;

/// <summary>Everything that is wrong with a directory, so that all of it can be mended at once.</summary>
public static partial class DirectoryFaults
{
    private const int MostKeys = 2;

    /// <summary>Checks the whole book; an empty list means it can be used.</summary>
    public static IReadOnlyList<string> Of(DirectoryBook book) =>
    [
        .. Repeated("partners.json", book.Partners.Select(partner => partner.Id)),
        .. Repeated("desks.json", book.Desks.Select(desk => desk.Id)),
        .. Repeated("people.json", book.People.Select(person => person.Id)),
        .. Repeated("teams.json", book.Teams.Select(team => team.Id)),
        .. Repeated("teams.json", book.Teams.SelectMany(team => team.Units)),
        .. Repeated("police-units.json", book.PoliceUnits.Select(unit => unit.Code)),
        .. Repeated("municipalities.json", book.Municipalities.SelectMany(municipality => municipality.FormerCodes.Prepend(municipality.Code))),
        .. Repeated("partners.json and desks.json", AllKeys(book).Select(key => key.Hash)).Select(_ => "partners.json and desks.json: one key is used by two of them."),
        .. AllKeys(book).Where(key => !Sha256().IsMatch(key.Hash)).Select(key => $"{key.Where}: a key hash must be 64 lower-case hex digits."),
        .. AllKeys(book).GroupBy(key => key.Where).Where(keys => keys.Count() > MostKeys).Select(keys => $"{keys.Key}: has more than {MostKeys} keys; two are enough to replace one by the other."),
        .. book.Partners.SelectMany(PartnerFaults.Of),
        .. book.Partners.Where(partner => !PlainId().IsMatch(partner.Id)).Select(_ => "partners.json: an id must be lower-case letters, digits and hyphens; it is a key in storage."),
        .. book.People.SelectMany(FaultsOf),
        .. book.Teams.SelectMany(team => FaultsOf(team, book)),
        .. book.Teams.Count(team => team.Units.Count == 0) == 1 ? Array.Empty<string>() : ["teams.json: exactly one team must have no units; it takes all others."],
        .. References(book).Where(reference => book.Find(reference.Person) is null)
            .Select(reference => $"{reference.Where}: '{reference.Person}' is not in people.json."),
        .. book.Municipalities.Where(municipality => book.PoliceUnits.All(unit => unit.Code != municipality.Unit))
            .Select(municipality => $"municipalities.json: {municipality.Code} names the unit '{municipality.Unit}', which is not in police-units.json."),
        .. LadderFaults.Of(book.Ladder),
        .. ClockFaults.Of(book.Clocks),
    ];

    private static IEnumerable<(string Where, string Hash)> AllKeys(DirectoryBook book) =>
        book.Partners.SelectMany(partner => partner.KeyHashes.Select(hash => ($"partners.json, '{partner.Id}'", hash)))
            .Concat(book.Desks.SelectMany(desk => desk.KeyHashes.Select(hash => ($"desks.json, '{desk.Id}'", hash))));

    private static IEnumerable<string> Repeated(string where, IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{where}: '{group.Key}' is there more than once.");

    private static IEnumerable<string> FaultsOf(Person person)
    {
        var where = $"people.json, '{person.Id}'";
        return
        [
            .. person.Contacts.Count == 0 ? [$"{where}: has no contact; give at least one."] : Array.Empty<string>(),
            .. person.Contacts.GroupBy(contact => contact.Kind).Where(group => group.Count() > 1).Select(group => $"{where}: has more than one {group.Key} contact; give one."),
            .. person.Contacts.Where(contact => contact.Kind == ChannelKind.Webhook && PrivateUrl.Read(contact.Address) is null)
                .Select(_ => $"{where}: the webhook must be an absolute https URL; http is only for this machine itself."),
            .. person.Contacts.Where(contact => contact is { Kind: ChannelKind.Webhook, SecretName: null }).Select(_ => $"{where}: the webhook needs a secretName."),
        ];
    }

    private static IEnumerable<string> FaultsOf(Team team, DirectoryBook book) =>
    [
        .. team.Roster.Take(2).Distinct().Count() == 2 ? Array.Empty<string>() : [$"teams.json, '{team.Id}': the roster needs two different persons."],
        .. team.Units.Where(code => book.PoliceUnits.All(unit => unit.Code != code)).Select(code => $"teams.json, '{team.Id}': '{code}' is not in police-units.json."),
    ];

    private static IEnumerable<(string Where, string Person)> References(DirectoryBook book) =>
    [
        .. book.Teams.SelectMany(team => team.Roster.Append(team.Lead).Select(person => ($"teams.json, '{team.Id}'", person))),
        .. book.PoliceUnits.Select(unit => ($"police-units.json, '{unit.Code}'", unit.DutyContact)),
        ("contacts.json, nationalPolice", book.Contacts.NationalPolice),
        ("contacts.json, guardian", book.Contacts.Guardian),
        .. book.Contacts.DeadLetters.DefaultIfEmpty("").Select(person => ("contacts.json, deadLetters", person)),
    ];

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sha256();

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainId();
}
