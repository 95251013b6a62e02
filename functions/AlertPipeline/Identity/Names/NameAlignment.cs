namespace AlertPipeline.Identity.Names;

/// <summary>Sets the tokens of two names against each other, the most alike first, until one name has none left.</summary>
internal static class NameAlignment
{
    private const int JoinedMeets = 700;
    private const int Free = 0;

    /// <summary>Finds the pairs.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="meetings">Gets the pairs; as long as a name can be.</param>
    /// <returns>How many there are.</returns>
    public static int Of(PersonName one, PersonName other, Span<Meeting> meetings)
    {
        var (rows, columns) = (one.All.Length, other.All.Length);
        Span<int> likeness = stackalloc int[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                likeness[(row * columns) + column] = TokenLikeness.Of(one.All[row], other.All[column]);
            }
        }

        var grid = new Grid(likeness, rows, columns);
        var count = rows == columns && rows == 1 ? Free : Join(one, other, grid, meetings);
        while (count < meetings.Length && grid.TakeBest(out var best))
        {
            meetings[count++] = best;
        }

        return count;
    }

    private static int Join(PersonName one, PersonName other, Grid grid, Span<Meeting> meetings)
    {
        var count = 0;
        for (var row = 0; row < one.Joined.Length; row++)
        {
            for (var column = 0; column < other.All.Length && count < meetings.Length; column++)
            {
                var likeness = TokenLikeness.Of(one.Joined[row], other.All[column], JoinedMeets);
                if (likeness >= JoinedMeets && likeness > grid.BestOf(row, row + 1, column, column))
                {
                    meetings[count++] = new Meeting(row, column, likeness, OneJoined: true);
                    grid.Use(row, row + 1, column, column);
                }
            }
        }

        for (var column = 0; column < other.Joined.Length; column++)
        {
            for (var row = 0; row < one.All.Length && count < meetings.Length; row++)
            {
                var likeness = TokenLikeness.Of(one.All[row], other.Joined[column], JoinedMeets);
                if (likeness >= JoinedMeets && likeness > grid.BestOf(row, row, column, column + 1))
                {
                    meetings[count++] = new Meeting(row, column, likeness, OtherJoined: true);
                    grid.Use(row, row, column, column + 1);
                }
            }
        }

        return count;
    }
}
