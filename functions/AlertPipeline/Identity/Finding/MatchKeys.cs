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
        return
        [
            .. Identifiers(facts).Concat(Dates(facts.SeenAt, born, names, narrowing)).Concat(Names(names, narrowing)).Concat(Values(MatchKinds.Birth, born))
                .Distinct().Take(Most).Select(value => value with { Exercise = facts.Exercise }),
        ];
    }

    private static IEnumerable<MatchValue> Identifiers(IdentityFacts facts) =>
    [
        .. Values(MatchKinds.VNumber, facts.VNumber),
        .. Values(MatchKinds.PartnerFile, facts.PartnerFile),
        .. Values(MatchKinds.Report, facts.Self, facts.About),
        .. Values(MatchKinds.Phone, facts.Phone),
    ];

    private static IEnumerable<MatchValue> Dates(string? place, string? born, IndexedNames names, MatchNarrowing narrowing) =>
    [
        .. born is null ? [] : Values(MatchKinds.NameBirth, [.. names.Words.Select(word => $"{word.Value}\n{born}")]),
        .. born is null ? [] : narrowing.OnDays(MatchKinds.BirthDay, born),
        .. place is null ? [] : narrowing.OnDays(MatchKinds.PlaceDay, place),
    ];

    private static IEnumerable<MatchValue> Names(IndexedNames names, MatchNarrowing narrowing) =>
    [
        .. OnDays(MatchKinds.NameDay, names.Words, narrowing),
        .. names.Pairs.SelectMany(pair => narrowing.InYears(pair.Value)),
        .. OnDays(MatchKinds.NamesDay, names.Pairs.Where(pair => pair.Rarity <= 2 * IndexedNames.CommonBits), narrowing),
        .. Values(MatchKinds.Name, [.. names.Words.Where(word => word.Rarity > IndexedNames.CommonBits).Select(word => word.Value)]),
        .. names.Pairs.SelectMany(pair => narrowing.WithoutYear(pair.Value)),
        .. OnDays(MatchKinds.NameDay, names.Joined, narrowing),
    ];

    private static IEnumerable<MatchValue> OnDays(string kind, IEnumerable<TokenKey> names, MatchNarrowing narrowing) => names.SelectMany(name => narrowing.OnDays(kind, name.Value));

    private static IEnumerable<MatchValue> Values(string kind, params IEnumerable<string?> values) => values.OfType<string>().Select(value => new MatchValue(kind, value));
}
