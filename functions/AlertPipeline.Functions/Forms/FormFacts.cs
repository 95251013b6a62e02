using AlertPipeline.Reports;

namespace AlertPipeline.Functions.Forms;

/// <summary>The circumstances that the form asks for. The others come through the API only: they never change what somebody should do at night.</summary>
internal static class FormFacts
{
    /// <summary>Those for which the form says to call 112 first.</summary>
    public static IReadOnlyList<Circumstance> Urgent { get; } =
    [
        Circumstance.CrimeForceAbductionOrThreat,
        Circumstance.SeenWithUnknownAdults,
        Circumstance.TraffickingSignal,
        Circumstance.CallForHelpOrExtortion,
        Circumstance.SelfHarmRisk,
        Circumstance.NeedsMedicalCare,
        Circumstance.ProtectedReceptionIndicated,
        Circumstance.HonourViolenceOrForcedMarriage,
        Circumstance.DangerousEnvironment,
    ];

    /// <summary>Those that help to judge, without being urgent by themselves.</summary>
    public static IReadOnlyList<Circumstance> Signs { get; } =
    [
        Circumstance.BehaviourOutOfCharacter, Circumstance.LeftBelongingsBehind, Circumstance.PhoneOff,
        Circumstance.ArrivedRecently, Circumstance.SeveralEarlierEpisodes, Circumstance.HarmedEarlier,
    ];

    /// <summary>Whether a report holds an urgent one and nobody is known to have called 112.</summary>
    public static bool AskToCall(Report report) => report.Notified.EmergencyCalled != Answer.Yes && Urgent.Any(fact => report.Asked(fact) == Answer.Yes);
}
