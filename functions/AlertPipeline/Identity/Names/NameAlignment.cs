namespace AlertPipeline.Identity.Names;

/// <summary>Sets the tokens of two names against each other, the most alike first, until one name has none left.</summary>
internal static class NameAlignment
{
    private const int JoinedMeets = 700;

    /// <summary>Finds the pairs.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="meetings">Gets the pairs; as long as a name can be.</param>
    /// <returns>How many there are.</returns>
    public static int Of(PersonName one, PersonName other, Span<Meeting> meetings)
    {
        Span<int> likeness = stackalloc int[one.All.Length * other.All.Length];
        var grid = new Grid(likeness, one.All.Length, other.All.Length);
        grid.Fill(one.All, other.All);
        var count = JoinRows(one, other, grid, meetings);
        count += JoinColumns(one, other, grid, meetings[count..]);
        while (count < meetings.Length && grid.TakeBest(out var best))
        {
            meetings[count++] = best;
        }

        return count;
    }

    private static int JoinRows(PersonName one, PersonName other, Grid grid, Span<Meeting> meetings)
    {
        var count = 0;
        for (var row = 0; row < one.Joined.Length; row++)
        {
            for (var column = 0; column < other.All.Length && one.CanJoin(row); column++)
            {
                var likeness = TokenLikeness.Of(one.Joined[row], other.All[column], JoinedMeets);
                if (likeness >= JoinedMeets && likeness > grid.BestOf(row, row + 1, column, column) && count < meetings.Length)
                {
                    meetings[count++] = new Meeting(row, column, likeness, OneJoined: true);
                    grid.Use(row, row + 1, column, column);
                }
            }
        }

        return count;
    }

    private static int JoinColumns(PersonName one, PersonName other, Grid grid, Span<Meeting> meetings)
    {
        var count = 0;
        for (var column = 0; column < other.Joined.Length; column++)
        {
            for (var row = 0; row < one.All.Length && other.CanJoin(column); row++)
            {
                var likeness = TokenLikeness.Of(one.All[row], other.Joined[column], JoinedMeets);
                if (likeness >= JoinedMeets && likeness > grid.BestOf(row, row, column, column + 1) && count < meetings.Length)
                {
                    meetings[count++] = new Meeting(row, column, likeness, OtherJoined: true);
                    grid.Use(row, row, column, column + 1);
                }
            }
        }

        return count;
    }
}
