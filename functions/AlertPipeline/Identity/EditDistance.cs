namespace AlertPipeline.Identity;

/// <summary>The Levenshtein distance.</summary>
public static class EditDistance
{
    /// <summary>Whether at most <paramref name="limit"/> letters must be put in, taken out or changed to turn one word into the other.</summary>
    public static bool Within(string one, string other, int limit) => Math.Abs(one.Length - other.Length) <= limit && Between(one, other) <= limit;

    private static int Between(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var letter in one)
        {
            previous = NextRow(previous, letter, other);
        }

        return previous[^1];
    }

    private static int[] NextRow(int[] above, char letter, string other)
    {
        var row = new int[above.Length];
        row[0] = above[0] + 1;
        for (var column = 1; column < row.Length; column++)
        {
            var change = above[column - 1] + (letter == other[column - 1] ? 0 : 1);
            row[column] = Math.Min(change, Math.Min(above[column], row[column - 1]) + 1);
        }

        return row;
    }
}
