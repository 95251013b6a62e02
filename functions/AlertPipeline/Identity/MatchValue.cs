using AlertPipeline.Identity.Names;
using NodaTime.Text;

namespace AlertPipeline.Identity;

/// <summary>A value by which reports about one child can find each other. It is personal data: only its keyed hash is stored.</summary>
/// <param name="Kind">What sort of value.</param>
/// <param name="Value">The normalised value.</param>
public sealed record MatchValue(string Kind, string Value)
{
    private const string Name = "name";
    private const string Report = "report";

    /// <summary>Whether few children share such a value; a name alone many do.</summary>
    public bool IsSelective => Kind != Name;

    /// <summary>Every value under which a report is filed and looked for.</summary>
    public static IReadOnlyList<MatchValue> Of(IdentityFacts facts) =>
    [
        .. facts.VNumber is { } number ? [new MatchValue("v-number", number)] : Array.Empty<MatchValue>(),
        .. facts.PartnerFile is { } file ? [new MatchValue("partner-file", file)] : Array.Empty<MatchValue>(),
        .. new[] { facts.Self, facts.About }.OfType<string>().Select(id => new MatchValue(Report, id)),
        .. facts.Phone is { } phone ? [new MatchValue("phone", phone)] : Array.Empty<MatchValue>(),
        .. facts.Names.SelectMany(NameKeys.OfPairs).Select(key => new MatchValue(Name, key.Value)),
        .. facts.Names.SelectMany(NameKeys.OfTokens).Where(_ => facts.Names[0].Tokens.Count == 1).Select(key => new MatchValue(Name, key.Value)),
        .. facts.Born?.Date is { } born ? facts.Names.SelectMany(NameKeys.OfTokens).Select(key => new MatchValue("name-and-birth-date", $"{key.Value}\n{LocalDatePattern.Iso.Format(born)}")) : [],
        .. facts.SeenOn is { } seen ? facts.Names.SelectMany(NameKeys.OfTokens).Select(key => new MatchValue("name-and-day", $"{key.Value}\n{LocalDatePattern.Iso.Format(seen)}")) : [],
    ];
}
