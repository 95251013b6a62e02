namespace AlertPipeline.Identity.Names;

/// <summary>How alike each token of one name is to each of another, and which are still free.</summary>
/// <param name="likeness">Row by row.</param>
/// <param name="rows">How many tokens the first name has.</param>
/// <param name="columns">How many the second has.</param>
internal readonly ref struct Grid(Span<int> likeness, int rows, int columns)
{
    private const int Used = -1;

    private readonly Span<int> likeness = likeness;

    /// <summary>Compares each with each.</summary>
    public void Fill(NameToken[] one, NameToken[] other)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                likeness[(row * columns) + column] = TokenLikeness.Of(one[row], other[column]);
            }
        }
    }

    /// <summary>Takes the most alike of the pairs that are free; of equal ones the one whose places fit best.</summary>
    public bool TakeBest(out Meeting best)
    {
        var (bestRow, bestColumn, most) = (Used, Used, long.MinValue);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var value = likeness[(row * columns) + column];
                var rank = ((long)value << 16) - (Math.Abs(row - column) << 8) - row - column;
                if (value != Used && rank > most)
                {
                    (bestRow, bestColumn, most) = (row, column, rank);
                }
            }
        }

        best = bestRow == Used ? default : new Meeting(bestRow, bestColumn, likeness[(bestRow * columns) + bestColumn]);
        if (bestRow != Used)
        {
            Use(bestRow, bestRow, bestColumn, bestColumn);
        }

        return bestRow != Used;
    }

    /// <summary>The most that is found in the rows and columns, all included; the most possible when one of them is used.</summary>
    public int BestOf(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        var most = 0;
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column <= lastColumn; column++)
            {
                var value = likeness[(row * columns) + column];
                most = value == Used ? int.MaxValue : Math.Max(most, value);
            }
        }

        return most;
    }

    /// <summary>Takes rows and columns out.</summary>
    public void Use(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if ((row >= firstRow && row <= lastRow) || (column >= firstColumn && column <= lastColumn))
                {
                    likeness[(row * columns) + column] = Used;
                }
            }
        }
    }
}
