namespace AlertPipeline.Texts;

/// <summary>The start of a shift in Dutch.</summary>
internal static class DutchShiftTexts
{
    public static ShiftTexts Texts { get; } = new()
    {
        OnCall = (team, layer) => $"U hebt nu dienst: team {team}, laag {layer}",
        Until = (moment, team, layer) => $"U hebt dienst tot {moment}: team {team}, laag {layer}.",
        Open = count => $"Open zaken: {count}",
        Case = (level, caseId, isTaken) => $"- {level}, zaak {caseId}: {(isTaken ? "iemand heeft deze zaak" : "niemand heeft deze zaak nog")}",
        NextDue = moment => $", volgende termijn {moment}",
        More = "De andere zaken staan in de lijst van zaken.",
        CannotBe = "Kunt u niet? Bel uw teamleider.",
    };
}
