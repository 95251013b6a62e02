namespace AlertPipeline.Cases;

/// <summary>Tells what people and reports bring from what the system does by itself.</summary>
public static class EventOrigin
{
    /// <summary>Whether it is something new about the case.</summary>
    public static bool IsFresh(CaseEventKind kind) =>
        kind is not (CaseEventKind.StepRun or CaseEventKind.HandedOver or CaseEventKind.LimitNear or CaseEventKind.ReviewDue or CaseEventKind.ReviewUnanswered);

    /// <summary>Whether a person who works on the case did it: then nobody has to be asked whether anybody does.</summary>
    public static bool IsWorkOnTheCase(CaseEventKind kind) => kind is CaseEventKind.Acknowledged or CaseEventKind.ReviewAnswered or CaseEventKind.Proposed
        or CaseEventKind.HandOverAsked or CaseEventKind.UrgencyLowered or CaseEventKind.Corrected or CaseEventKind.KeptApart or CaseEventKind.KeptApartNoMore
        or CaseEventKind.MobRecorded or CaseEventKind.MobWithdrawn or CaseEventKind.Closed;
}
