namespace AlertPipeline.Digests;

/// <summary>A number as a digest shows it: the step of five that it lies in. Nothing up to four is one step, so that no group under five is seen, and neither is that there is one.</summary>
public sealed record Fives
{
    private const int Width = 5;

    private Fives(int least) => Least = least;

    /// <summary>The least that the number can be; null when it is fewer than five.</summary>
    public int? AtLeast => IsShown ? Least : null;

    /// <summary>The step in words, in Dutch.</summary>
    public string Text => IsShown ? $"{Least} t/m {Most}" : $"minder dan {Width}";

    /// <summary>Whether the number is five or more.</summary>
    internal bool IsShown => Least > 0;

    internal int Least { get; }

    internal int Most => Least + Width - 1;

    internal int Middle => Least + (Width / 2);

    /// <summary>The step of a number that is not negative.</summary>
    public static Fives Of(int number) => new(number / Width * Width);
}
