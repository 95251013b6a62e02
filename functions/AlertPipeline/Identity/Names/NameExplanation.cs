namespace AlertPipeline.Identity.Names;

/// <summary>Why two names are what <see cref="NameComparison"/> says of them. Each token is in exactly one of the three lists.</summary>
/// <param name="One">The first name as written.</param>
/// <param name="Other">The second name as written.</param>
/// <param name="Meetings">The tokens that were set against each other.</param>
/// <param name="OnlyInOne">The tokens of the first name that the second does not have, as written.</param>
/// <param name="OnlyInOther">Those of the second name that the first does not have.</param>
public sealed record NameExplanation(
    string One, string Other, IReadOnlyList<TokenMeeting> Meetings, IReadOnlyList<string> OnlyInOne, IReadOnlyList<string> OnlyInOther)
{
    /// <summary>Explains a comparison.</summary>
    public static NameExplanation Of(PersonName one, PersonName other)
    {
        var meetings = new Meeting[PersonName.MostTokens];
        Array.Resize(ref meetings, NameAlignment.Of(one, other, meetings));
        return new NameExplanation(
            one.AsWritten,
            other.AsWritten,
            [.. meetings.Select(meeting => Explain(one, other, meeting))],
            Rest(one, meetings),
            Rest(other, meetings.Select(meeting => meeting.Turned)));
    }

    private static TokenMeeting Explain(PersonName one, PersonName other, Meeting meeting)
    {
        var (first, second) = (Token(one, meeting), Token(other, meeting.Turned));
        return new TokenMeeting(
            first.Written, second.Written, KindOf(first, second, meeting), first.Role != second.Role, (double)meeting.Likeness / TokenLikeness.Same);
    }

    private static MeetingKind KindOf(NameToken one, NameToken other, Meeting meeting) => meeting switch
    {
        { IsMet: false } => MeetingKind.Different,
        { OneJoined: true } or { OtherJoined: true } => MeetingKind.Joined,
        _ when one.IsInitial != other.IsInitial => MeetingKind.Initial,
        _ => one.Sound == other.Sound ? MeetingKind.Same : MeetingKind.Spelling,
    };

    private static NameToken Token(PersonName name, Meeting meeting) => (meeting.OneJoined ? name.Joined : name.All)[meeting.One];

    private static IReadOnlyList<string> Rest(PersonName name, IEnumerable<Meeting> meetings)
    {
        var taken = meetings.SelectMany(meeting => meeting.OneJoined ? new[] { meeting.One, meeting.One + 1 } : [meeting.One]).ToHashSet();
        return [.. name.All.Where((_, at) => !taken.Contains(at)).Select(token => token.Written)];
    }
}
