namespace AlertPipeline.Simulation.Invariants;

/// <summary>All invariants.</summary>
public static class EveryInvariant
{
    /// <summary>Each anew, for one simulation.</summary>
    public static IReadOnlyList<Invariant> New() =>
    [
        new AcceptedReportsAreStored(),
        new AcceptedReportsMeetTheirCase(),
        new OneChildIsOneCase(),
        new CasesMoveOn(),
        new NothingIsSentTooLate(),
        new SendsStayWithinTheirBudget(),
        new NobodyIsToldTwice(),
        new EverybodyIsTold(),
        new ReceiptsHold(),
        new StepsAreOnTime(),
        new DeadlinesAreKept(),
        new ShiftsBegin(),
        new PartnersAreTold(),
        new PiecesMeet(),
        new TheTimelineIsComplete(),
        new MergesLeadOn(),
        new HintsLeadSomewhere(),
        new AcknowledgementsHold(),
        new AnswersOfThePoliceHold(),
        new LinksLeadOn(),
        new DeadLettersAreTold(),
        new ExercisesStayApart(),
        new NothingPersonalLeaks(),
        new NothingFailsWithoutCause(),
    ];
}
