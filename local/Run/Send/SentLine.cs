namespace Local;

/// <summary>A line and what came of it.</summary>
internal sealed record SentLine(SendLine Line, SendAnswer Answer)
{
    public bool IsAsExpected => (int?)Answer.Status == Line.Expect;
}
