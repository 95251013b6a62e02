namespace AlertPipeline.Identity.Names;

/// <summary>One name as one report gives it: a bag of tokens with weak roles.</summary>
public sealed class PersonName
{
    /// <summary>Further tokens are not compared.</summary>
    public const int MostTokens = 8;

    private PersonName(string asWritten, bool isOrderKnown, IReadOnlyList<(NameWord Word, NameRole Role)> words)
    {
        (AsWritten, IsOrderKnown) = (asWritten, isOrderKnown);
        var areTitles = words.All(word => word.Word.Is(WordKind.Title));
        All = [.. words.Select(word => new NameToken(word.Word, word.Role, !areTitles && word.Word.Is(WordKind.Title)))];
        Joined = [.. words.Zip(words.Skip(1), (one, next) => new NameToken(NameWord.Join(one.Word, next.Word), one.Role, isTitle: false))];
        CanBeCompared = All.Any(token => !token.IsInitial);
    }

    /// <summary>The name as it was given, for explanations.</summary>
    public string AsWritten { get; }

    /// <summary>Its tokens in their order, without particles, and those that are one name as one.</summary>
    public IReadOnlyList<NameToken> Tokens => All;

    /// <summary>Whether it holds no letters.</summary>
    public bool IsEmpty => All.Length == 0;

    /// <summary>Whether a token is more than an initial.</summary>
    public bool CanBeCompared { get; }

    /// <summary>Whether the partner keeps given and family name apart; otherwise either can come first.</summary>
    public bool IsOrderKnown { get; }

    internal NameToken[] All { get; }

    /// <summary>Each token with its next as one: where one partner writes two words and another one.</summary>
    internal NameToken[] Joined { get; }

    /// <summary>Whether a token and its next may be parts of one name; an initial is none.</summary>
    internal bool CanJoin(int at) => !All[at].IsInitial && !All[at + 1].IsInitial;

    /// <summary>The name of a report: given and family name where the partner keeps them apart, the full name otherwise.</summary>
    public static PersonName Of(string? given, string? family, string? full)
    {
        var (first, last) = (Read(given), Read(family));
        return (first.Count, last.Count) switch
        {
            (0, 0) => OfFull((full ?? "").Trim()),
            (> 1, 0) or (0, > 1) => OfFull($"{given} {family}".Trim()),
            _ => new PersonName($"{given?.Trim()} {family?.Trim()}".Trim(), true, [.. WithRoles(first, last)]),
        };
    }

    private static PersonName OfFull(string full) => full.Split([',', '،'], 2) is [var family, var given] && Read(family).Count > 0 && Read(given).Count > 0
        ? new PersonName(full, true, [.. WithRoles(Read(given), Read(family))])
        : new PersonName(full, Read(full).Count == 1, [.. WithRoles(Read(full), [])]);

    private static IReadOnlyList<NameWord> Read(string? name) =>
        Compounds.Of([.. NameWords.Of(name ?? "").Where(word => !word.Is(WordKind.Nobody) && word.Letters.Any(char.IsLetter))]);

    private static IEnumerable<(NameWord Word, NameRole Role)> WithRoles(IReadOnlyList<NameWord> given, IReadOnlyList<NameWord> family)
    {
        var count = given.Count + family.Count;
        return given.Concat(family).Take(MostTokens).Select((word, at) => (word, RoleOf(at + (given.Count == 0 ? count : 0), count)));
    }

    private static NameRole RoleOf(int at, int count) => at == 0 ? NameRole.Given : at >= count - 1 ? NameRole.Last : NameRole.Middle;
}
