namespace Local;

/// <summary>A line that did not end as it should.</summary>
/// <param name="Line">Its place in the file, from 1.</param>
/// <param name="Expected">The HTTP status that was right.</param>
/// <param name="Answer">What came instead.</param>
internal sealed record UnexpectedAnswer(int Line, int Expected, string Answer)
{
    public static UnexpectedAnswer Of(SentLine sent) => new(sent.Line.Number, sent.Line.Expect, sent.Answer.ToString());
}
