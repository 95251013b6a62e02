using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>How many pieces there are within a time when occasions come by chance, each with as many pieces as one that is usual: a compound Poisson distribution.</summary>
internal sealed class PiecesTogether
{
    private const double Large = 1e200;

    private readonly List<double> chances = [1];
    private double logarithm;

    /// <summary>One occasion of one piece is assumed beside those that were, so that a place where nothing happened yet has a level too.</summary>
    public PiecesTogether(UsualLevel usual, Duration within)
    {
        Expected = usual.Groups.Append(1).CountBy(size => size).ToDictionary(size => size.Key, size => size.Value * (within / usual.Over));
        logarithm = -Expected.Values.Sum();
    }

    /// <summary>How many occasions to expect, by how many pieces they bring.</summary>
    public IReadOnlyDictionary<int, double> Expected { get; }

    /// <summary>The chance of so many pieces or more.</summary>
    public double AtLeast(int count)
    {
        while (chances.Count < count)
        {
            Extend();
        }

        return Math.Max(0, 1 - (Math.Exp(logarithm) * chances.Take(Math.Max(0, count)).Sum()));
    }

    // Panjer's recursion. The chances are kept in proportion to each other: at a very busy place the first is too small for a number.
    private void Extend()
    {
        chances.Add(Expected.Where(size => size.Key <= chances.Count).Sum(size => size.Key * size.Value * chances[^size.Key]) / chances.Count);
        if (chances[^1] > Large)
        {
            logarithm += Math.Log(Large);
            for (var number = 0; number < chances.Count; number++)
            {
                chances[number] /= Large;
            }
        }
    }
}
