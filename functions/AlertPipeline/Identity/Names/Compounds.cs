namespace AlertPipeline.Identity.Names;

/// <summary>Makes one word of those that are one name, and leaves out particles: "Abd al-Rahman", "Noor Ullah", "Zia ul Haq", "Gebre Medhin".</summary>
internal static class Compounds
{
    /// <summary>The words of which each is a name.</summary>
    public static IReadOnlyList<NameWord> Of(IReadOnlyList<NameWord> words)
    {
        var (names, at) = (new List<NameWord>(), 0);
        while (at < words.Count)
        {
            at += Take(names, words, at);
        }

        return names.Count > 0 ? names : words;
    }

    private static int Take(List<NameWord> names, IReadOnlyList<NameWord> words, int at)
    {
        var (word, next) = (words[at], words.ElementAtOrDefault(at + 1));
        if (word.Is(WordKind.Servant) && AfterArticle(words, at + 1) is var named && named < words.Count)
        {
            names.Add(NameWord.Join(word with { Letters = "abd" }, WithoutArticle(words[named])));
            return named - at + 1;
        }

        if (next is not null && Belong(word, next))
        {
            names.Add(NameWord.Join(word, next));
            return 2;
        }

        if (names.Count > 0 && next is not null && word.Is(WordKind.Link) && next.Is(WordKind.Linked))
        {
            names[^1] = NameWord.Join(names[^1], NameWord.Join(word with { Letters = "u" }, next));
            return 2;
        }

        if (names.Count > 0 && word.Is(WordKind.Tail))
        {
            names[^1] = NameWord.Join(names[^1], word);
        }
        else if (!word.Is(WordKind.Particle))
        {
            names.Add(word);
        }

        return 1;
    }

    private static bool Belong(NameWord word, NameWord next) =>
        (word.Is(WordKind.Kunya) && !next.Is(WordKind.Particle))
        || (word.Is(WordKind.Geez) && next.Is(WordKind.Of))
        || (word.Letters is "abdi" or "cabdi" && next.Is(WordKind.Attribute));

    private static int AfterArticle(IReadOnlyList<NameWord> words, int at) => at < words.Count - 1 && words[at].Is(WordKind.Particle) ? at + 1 : at;

    private static NameWord WithoutArticle(NameWord word) => word.Letters is ['ا', 'ل', _, _, ..] ? word with { Letters = word.Letters[2..] } : word;
}
