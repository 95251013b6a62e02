using System.Globalization;
using System.Text;

namespace AlertPipeline.Directory;

/// <summary>A text as plain words: lower case, without marks, one space for whatever is no letter or digit.</summary>
internal sealed class PlaceWords
{
    private readonly StringBuilder plain = new();
    private readonly List<PlaceWord> words = [];
    private bool inWord;

    private PlaceWords()
    {
    }

    /// <summary>The words of any text, also one that is not well-formed.</summary>
    public static PlaceWords Of(string text)
    {
        var read = new PlaceWords();
        foreach (var rune in text.EnumerateRunes())
        {
            read.Add(rune);
        }

        read.Text = read.plain.ToString();
        return read;
    }

    /// <summary>The words with a space between them.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>One word.</summary>
    public PlaceWord this[int index] => words[index];

    /// <summary>Some words, with a space between them.</summary>
    public ReadOnlySpan<char> Span(int first, int count) => Text.AsSpan(words[first].Start..words[first + count - 1].End);

    private void Add(Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            AddLetter(rune);
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
        {
            inWord = false;
        }
    }

    private void AddLetter(Rune rune)
    {
        var word = inWord ? words[^1] : Begin();
        var isFirst = word.Start == word.End;
        Append(rune);
        words[^1] = word with { End = plain.Length, IsTitle = isFirst ? Rune.IsUpper(rune) : word.IsTitle && !Rune.IsUpper(rune) };
    }

    private PlaceWord Begin()
    {
        if (words.Count > 0)
        {
            plain.Append(' ');
        }

        inWord = true;
        words.Add(new(plain.Length, plain.Length, IsTitle: false));
        return words[^1];
    }

    private void Append(Rune rune)
    {
        if (rune.IsAscii)
        {
            plain.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            plain.Append(Rune.ToLowerInvariant(part).ToString());
        }
    }
}
