using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Cases;

/// <summary>Says why a case cannot be changed as a desk wishes, and what to do.</summary>
internal static class ActProblem
{
    /// <summary>The problem; null when there is none.</summary>
    public static Problem? Of(ActOutcome? outcome) => outcome switch
    {
        null => Problem.NotFound,
        ActOutcome.Needed needed => Problem.ClosingNeeds([.. needed.Open.Select(Of)]),
        ActOutcome.Refused refused => Of(refused.Why),
        _ => null,
    };

    /// <summary>What is needed, with its place in the body.</summary>
    public static ReportFault Of(ClosingNeed need) => need switch
    {
        ClosingNeed.SeenInPerson => new("/confirmed/seenInPerson", "Must be 'yes': have a professional see the child in person."),
        ClosingNeed.Well => new("/confirmed/well", "Must be 'yes': have a professional make sure that the child is well."),
        ClosingNeed.PlaceArranged => new("/confirmed/placeArranged", "Must be 'yes': arrange a safe place to stay."),
        ClosingNeed.GuardianInformed => new("/confirmed/guardianInformed", "Must be 'yes': tell the guardian."),
        _ => new("/authority", "Is needed: name the authority that confirmed where the child is."),
    };

    private static Problem Of(ActRefusal why) => why switch
    {
        ActRefusal.Closed => Problem.CaseClosed,
        ActRefusal.NotClosed => Problem.NotClosed,
        ActRefusal.NothingWithdrawn => Problem.NothingWithdrawn,
        ActRefusal.UrgencyUnchanged => Problem.UrgencyUnchanged,
        ActRefusal.NothingProposed => Problem.NothingProposed,
        ActRefusal.ProposalChanged => Problem.ProposalChanged,
        ActRefusal.CaseChanged => Problem.CaseChanged,
        ActRefusal.OtherCaseUnknown => Problem.OtherCaseUnknown,
        ActRefusal.ReportUnknown => Problem.ReportUnknown,
        ActRefusal.SameCase => Problem.SameCase,
        ActRefusal.TakesNothingIn => Problem.TakesNothingIn,
        ActRefusal.ReportNotHere => Problem.ReportNotHere,
        ActRefusal.LastReport => Problem.LastReport,
        ActRefusal.NothingToUndo => Problem.NothingToUndo,
        ActRefusal.ExerciseOver => Problem.ExerciseOver,
        ActRefusal.Overtaken => Problem.CorrectionOvertaken,
        _ => Problem.SecondPersonNeeded,
    };
}
