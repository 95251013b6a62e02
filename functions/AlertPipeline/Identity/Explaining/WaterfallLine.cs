using AlertPipeline.Identity.Names;
using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity.Explaining;

/// <summary>A field of two reports, or a name, as it is told.</summary>
/// <param name="Names">The names that it is about, as written; null where it is about another field.</param>
/// <param name="Row">Its line in the evidence table.</param>
/// <param name="Bits">What it gave.</param>
internal sealed record WaterfallLine(string? Names, EvidenceRow Row, double Bits)
{
    /// <summary>The lines of a comparison, in their order.</summary>
    public static IReadOnlyList<WaterfallLine> Of(MatchExplanation explanation, EvidenceTable table)
    {
        var meetings = new Queue<TokenMeeting>(explanation.Names?.Meetings ?? []);
        var extras = new Queue<string>(explanation.Names is { } names ? names.OnlyInOne.Concat(names.OnlyInOther) : []);
        return [.. explanation.Evidence.Select(evidence => new WaterfallLine(NamesOf(evidence, meetings, extras), table.Row(evidence.Level), evidence.Bits))];
    }

    /// <summary>The line in words, without what it gave.</summary>
    /// <param name="sentence">Its sentence in the evidence table.</param>
    public string Tell(string sentence)
    {
        var words = sentence.TrimEnd('.');
        return Names is null ? words : $"{Names}: {char.ToLowerInvariant(words[0])}{words[1..]}";
    }

    private static string? NamesOf(Evidence evidence, Queue<TokenMeeting> meetings, Queue<string> extras) => evidence switch
    {
        { Level: EvidenceLevel.NameExtra } => NameText.Of(extras.Dequeue()),
        { Field: EvidenceField.Name } => Write(meetings.Dequeue()),
        _ => null,
    };

    private static string Write(TokenMeeting meeting) => $"{NameText.Of(meeting.One)} - {NameText.Of(meeting.Other)}";
}
