using NodaTime.Text;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// The values under which a report is filed and those under which others are looked for, the most telling first. Whatever the order in which
/// two reports come in, the later one finds the earlier one: what is sought of each that the other may share is written by the other.
/// </summary>
public static class MatchKeys
{
    /// <summary>So many rows are written and so many queries asked for a report at most; the least telling are left out.</summary>
    public const int Most = 25;

    /// <summary>Under what a report is filed.</summary>
    public static IReadOnlyList<MatchValue> Written(IdentityFacts facts) => Of(facts, IndexedNames.Of(facts), MatchNarrowing.Written(facts));

    /// <summary>Under what others are looked for.</summary>
    public static IReadOnlyList<MatchValue> Sought(IdentityFacts facts) => Of(facts, IndexedNames.Of(facts), MatchNarrowing.Sought(facts));

    private static IReadOnlyList<MatchValue> Of(IdentityFacts facts, IndexedNames names, MatchNarrowing narrowing) =>
        [.. Identifiers(facts).Concat(Dates(facts, names, narrowing)).Concat(Names(names, narrowing)).Distinct().Take(Most)];

    private static IEnumerable<MatchValue> Identifiers(IdentityFacts facts) => new (string Kind, string? Value)[]
    {
        (MatchKinds.VNumber, facts.VNumber),
        (MatchKinds.PartnerFile, facts.PartnerFile),
        (MatchKinds.Report, facts.Self),
        (MatchKinds.Report, facts.About),
        (MatchKinds.Phone, facts.Phone),
    }.Where(known => known.Value is not null).Select(known => new MatchValue(known.Kind, known.Value!));

    private static IEnumerable<MatchValue> Dates(IdentityFacts facts, IndexedNames names, MatchNarrowing narrowing)
    {
        var born = facts.Born?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null;
        return [
            .. born is null ? [] : names.Words.Select(word => new MatchValue(MatchKinds.NameBirth, $"{word.Value}\n{born}")),
            .. born is null ? [] : Each(MatchKinds.BirthDay, [born], narrowing.Days),
            .. born is null ? [] : new[] { new MatchValue(MatchKinds.Birth, born) },
            .. facts.SeenAt is null ? [] : Each(MatchKinds.PlaceDay, [facts.SeenAt], narrowing.Days),
        ];
    }

    private static IEnumerable<MatchValue> Names(IndexedNames names, MatchNarrowing narrowing) =>
    [
        .. Each(MatchKinds.Names, names.Pairs.Select(pair => pair.Value), narrowing.Births),
        .. Each(MatchKinds.NameDay, names.Words.Select(word => word.Value), narrowing.Days),
        .. Each(MatchKinds.Name, names.Words.Where(word => word.Rarity > IndexedNames.CommonBits).Select(word => word.Value), narrowing.Births),
        .. Each(MatchKinds.NamesDay, names.Pairs.Where(pair => pair.Rarity <= 2 * IndexedNames.CommonBits).Select(pair => pair.Value), narrowing.Days),
        .. Each(MatchKinds.NameDay, names.Joined.Select(joined => joined.Value), narrowing.Days),
    ];

    private static IEnumerable<MatchValue> Each(string kind, IEnumerable<string> values, IReadOnlyList<string> narrowed) =>
        values.SelectMany(value => narrowed.Select(by => new MatchValue(kind, $"{value}\n{by}")));
}
