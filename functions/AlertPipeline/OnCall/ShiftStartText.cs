using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Texts;

namespace AlertPipeline.OnCall;

/// <summary>Writes to somebody who comes on call which cases are open: references, levels and moments, and nothing of a child.</summary>
public static class ShiftStartText
{
    private const int MostCases = 50;

    /// <summary>Writes the message; its id is the same for every attempt.</summary>
    /// <param name="start">The start.</param>
    /// <param name="kind">The channel that takes it.</param>
    /// <param name="open">The cases of the team that are open.</param>
    public static OutgoingMessage Compose(ShiftStart start, ChannelKind kind, IReadOnlyList<Case> open)
    {
        var texts = MessageTexts.In(start.Person.Language);
        return new(
            DerivedId.ShiftNotice(start.Id, kind.ToString()),
            CaseReference: null,
            texts.Shifts.OnCall(start.Team.Id, start.Shift.Layer),
            string.Join('\n', Lines(texts, start, [.. open.OrderByDescending(current => current.Urgency.Level).ThenBy(current => current.AcceptedAt)])),
            start.Shift.From);
    }

    private static IEnumerable<string> Lines(MessageTexts texts, ShiftStart start, IReadOnlyList<Case> open) =>
    [
        texts.Shifts.Until(texts.Common.Write(start.Shift.Until), start.Team.Id, start.Shift.Layer),
        texts.Shifts.Open(open.Count),
        .. open.Take(MostCases).Select(current => Line(texts, current)),
        .. open.Count > MostCases ? [texts.Shifts.More] : Array.Empty<string>(),
        $"{texts.Shifts.CannotBe} {texts.Common.Danger}",
    ];

    private static string Line(MessageTexts texts, Case current) =>
        texts.Shifts.Case(texts.Common.Levels[current.Urgency.Level], current.Id, current.Acknowledgement is not null)
        + (current.NextDueAt is { } due ? texts.Shifts.NextDue(texts.Common.Write(due)) : "");
}
