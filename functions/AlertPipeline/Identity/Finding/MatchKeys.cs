using AlertPipeline.Identity.Names;
using NodaTime.Text;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// The values under which a report is filed and those under which others are looked for, the most telling first. Whatever the order in which
/// two reports come in, the later one finds the earlier one: what one seeks and the other could share, the other has written.
/// </summary>
public static class MatchKeys
{
    /// <summary>So many rows are written and so many queries asked for a report at most; the least telling are left out.</summary>
    public const int Most = 25;

    /// <summary>Under what a report is filed.</summary>
    public static IReadOnlyList<MatchValue> Written(IdentityFacts facts) => Of(facts, IndexedNames.Of(facts), MatchNarrowing.Written(facts));

    /// <summary>Under what others are looked for.</summary>
    public static IReadOnlyList<MatchValue> Sought(IdentityFacts facts) => Of(facts, IndexedNames.Of(facts), MatchNarrowing.Sought(facts));

    private static IReadOnlyList<MatchValue> Of(IdentityFacts facts, IndexedNames names, MatchNarrowing narrowing)
    {
        var born = facts.Born?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null;
        return [.. Identifiers(facts).Concat(Dates(born, names, narrowing)).Concat(Names(names, narrowing)).Concat(WithoutNames(facts.SeenAt, born, narrowing)).Distinct().Take(Most)];
    }

    private static IEnumerable<MatchValue> Identifiers(IdentityFacts facts) => new (string Kind, string? Value)[]
    {
        (MatchKinds.VNumber, facts.VNumber),
        (MatchKinds.PartnerFile, facts.PartnerFile),
        (MatchKinds.Report, facts.Self),
        (MatchKinds.Report, facts.About),
        (MatchKinds.Phone, facts.Phone),
    }.Where(known => known.Value is not null).Select(known => new MatchValue(known.Kind, known.Value!));

    private static IEnumerable<MatchValue> Dates(string? born, IndexedNames names, MatchNarrowing narrowing) => born is null
        ? []
        : [.. names.Words.Select(word => new MatchValue(MatchKinds.NameBirth, $"{word.Value}\n{born}")), .. narrowing.OnDays(MatchKinds.BirthDay, born)];

    private static IEnumerable<MatchValue> Names(IndexedNames names, MatchNarrowing narrowing) =>
    [
        .. OnDays(MatchKinds.NameDay, names.Words, narrowing),
        .. names.Pairs.SelectMany(pair => narrowing.InYears(pair.Value)),
        .. OnDays(MatchKinds.NamesDay, names.Pairs.Where(pair => pair.Rarity <= 2 * IndexedNames.CommonBits), narrowing),
        .. names.Words.Where(word => word.Rarity > IndexedNames.CommonBits).Select(word => new MatchValue(MatchKinds.Name, word.Value)),
        .. OnDays(MatchKinds.NameDay, names.Joined, narrowing),
    ];

    private static IEnumerable<MatchValue> WithoutNames(string? place, string? born, MatchNarrowing narrowing) =>
    [
        .. place is null ? [] : narrowing.OnDays(MatchKinds.PlaceDay, place),
        .. born is null ? Array.Empty<MatchValue>() : [new MatchValue(MatchKinds.Birth, born)],
    ];

    private static IEnumerable<MatchValue> OnDays(string kind, IEnumerable<TokenKey> names, MatchNarrowing narrowing) => names.SelectMany(name => narrowing.OnDays(kind, name.Value));
}
