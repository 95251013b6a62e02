namespace AlertPipeline.Texts;

/// <summary>The start of a shift in English.</summary>
internal static class EnglishShiftTexts
{
    public static ShiftTexts Texts { get; } = new()
    {
        OnCall = (team, layer) => $"You are on call now: team {team}, layer {layer}",
        Until = (moment, team, layer) => $"You are on call until {moment}: team {team}, layer {layer}.",
        Open = count => $"Open cases: {count}",
        Case = (level, caseId, isTaken) => $"- {level}, case {caseId}: {(isTaken ? "somebody has this case" : "nobody has this case yet")}",
        NextDue = moment => $", next due {moment}",
        More = "The other cases stand in the list of cases.",
        CannotBe = "Can you not be? Call your team lead.",
    };
}
