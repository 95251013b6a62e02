using NodaTime.Text;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// The values under which a report is filed and those under which others are looked for, the most telling first. Whatever the order in which
/// two reports come in, the later one finds the earlier one: what is sought is part of what is written, and only days are written under more.
/// </summary>
public static class MatchKeys
{
    /// <summary>So many rows are written and so many queries asked for a report at most; the least telling are left out.</summary>
    public const int Most = 25;

    /// <summary>Under what a report is filed.</summary>
    public static IReadOnlyList<MatchValue> Written(IdentityFacts facts) => Written(facts, IndexedNames.Of(facts));

    /// <summary>The same, for names that were taken out of the facts before.</summary>
    public static IReadOnlyList<MatchValue> Written(IdentityFacts facts, IndexedNames names) => Of(facts, names, facts.SeenOn is { } day ? DayBuckets.Written(day) : []);

    /// <summary>Under what others are looked for.</summary>
    public static IReadOnlyList<MatchValue> Sought(IdentityFacts facts) => Sought(facts, IndexedNames.Of(facts));

    /// <summary>The same, for names that were taken out of the facts before.</summary>
    public static IReadOnlyList<MatchValue> Sought(IdentityFacts facts, IndexedNames names) => Of(facts, names, facts.SeenOn is { } day ? [DayBuckets.Sought(day)] : []);

    private static IReadOnlyList<MatchValue> Of(IdentityFacts facts, IndexedNames names, IReadOnlyList<int> days) =>
        [.. Identifiers(facts).Concat(Dates(facts, names, days)).Concat(Names(names, days)).Distinct().Take(Most)];

    private static IEnumerable<MatchValue> Identifiers(IdentityFacts facts) => new (string Kind, string? Value)[]
    {
        (MatchKinds.VNumber, facts.VNumber),
        (MatchKinds.PartnerFile, facts.PartnerFile),
        (MatchKinds.Report, facts.Self),
        (MatchKinds.Report, facts.About),
        (MatchKinds.Phone, facts.Phone),
    }.Where(known => known.Value is not null).Select(known => new MatchValue(known.Kind, known.Value!));

    private static IEnumerable<MatchValue> Dates(IdentityFacts facts, IndexedNames names, IReadOnlyList<int> days)
    {
        var born = facts.Born?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null;
        return [
            .. born is null ? [] : names.Words.Select(word => new MatchValue(MatchKinds.NameBirth, $"{word.Value}\n{born}")),
            .. born is null ? [] : days.Select(day => new MatchValue(MatchKinds.BirthDay, $"{born}\n{day}")),
            .. born is null ? [] : new[] { new MatchValue(MatchKinds.Birth, born) },
            .. facts.SeenAt is null ? [] : days.Select(day => new MatchValue(MatchKinds.PlaceDay, $"{facts.SeenAt}\n{day}")),
        ];
    }

    private static IEnumerable<MatchValue> Names(IndexedNames names, IReadOnlyList<int> days) =>
    [
        .. names.Pairs.Select(pair => new MatchValue(MatchKinds.Names, pair.Value)),
        .. OnDays(MatchKinds.NameDay, names.Words.Select(word => word.Value), days),
        .. names.Words.Where(word => word.Rarity > IndexedNames.CommonBits).Select(word => new MatchValue(MatchKinds.Name, word.Value)),
        .. OnDays(MatchKinds.NamesDay, names.Pairs.Where(pair => pair.Rarity <= 2 * IndexedNames.CommonBits).Select(pair => pair.Value), days),
        .. OnDays(MatchKinds.NameDay, names.Joined.Select(joined => joined.Value), days),
    ];

    private static IEnumerable<MatchValue> OnDays(string kind, IEnumerable<string> names, IReadOnlyList<int> days) =>
        names.SelectMany(name => days.Select(day => new MatchValue(kind, $"{name}\n{day}")));
}
