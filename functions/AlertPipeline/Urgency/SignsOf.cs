using AlertPipeline.Reports;

namespace AlertPipeline.Urgency;

/// <summary>Finds the signs in a report. Nuisance, having left before and the wish to travel on are no signs: the rules cannot see them.</summary>
internal static class SignsOf
{
    private static readonly (Circumstance Circumstance, UrgencySigns Sign)[] Answers =
    [
        (Circumstance.CrimeForceAbductionOrThreat, UrgencySigns.CrimeForceAbductionOrThreat),
        (Circumstance.SeenWithUnknownAdults, UrgencySigns.SeenWithUnknownAdults),
        (Circumstance.SelfHarmRisk, UrgencySigns.SelfHarmRisk),
        (Circumstance.NeedsMedicalCare, UrgencySigns.NeedsMedicalCare),
        (Circumstance.ProtectedReceptionIndicated, UrgencySigns.ProtectedReceptionIndicated),
        (Circumstance.TraffickingSignal, UrgencySigns.TraffickingSignal),
        (Circumstance.HonourViolenceOrForcedMarriage, UrgencySigns.HonourViolenceOrForcedMarriage),
        (Circumstance.CallForHelpOrExtortion, UrgencySigns.CallForHelpOrExtortion),
        (Circumstance.DangerousEnvironment, UrgencySigns.DangerousEnvironment),
        (Circumstance.BehaviourOutOfCharacter, UrgencySigns.BehaviourOutOfCharacter),
        (Circumstance.LeftBelongingsBehind, UrgencySigns.LeftBelongingsBehind),
        (Circumstance.PhoneOff, UrgencySigns.PhoneOff),
        (Circumstance.ArrivedRecently, UrgencySigns.ArrivedRecently),
        (Circumstance.SeveralEarlierEpisodes, UrgencySigns.SeveralEarlierEpisodes),
        (Circumstance.HarmedEarlier, UrgencySigns.HarmedEarlier),
    ];

    public static UrgencySigns Report(Report report)
    {
        var signs = OfPhase(report);
        foreach (var (circumstance, sign) in Answers)
        {
            signs |= report.Asked(circumstance) == Answer.Yes ? sign : UrgencySigns.None;
        }

        foreach (var type in report.Concern?.Types ?? [])
        {
            signs |= OfConcern(type);
        }

        return signs;
    }

    private static UrgencySigns OfPhase(Report report) => report.Phase switch
    {
        Phase.Protected => UrgencySigns.FromProtectedReception,
        Phase.BeforeRegistration => UrgencySigns.BeforeRegistration,
        Phase.InTransit => UrgencySigns.InTransit,
        _ => UrgencySigns.None,
    } | (report.Transit is null ? UrgencySigns.None : UrgencySigns.OnJourney);

    private static UrgencySigns OfConcern(ConcernType type) => type switch
    {
        ConcernType.PickUp => UrgencySigns.PickUpConcern,
        ConcernType.Recruiting => UrgencySigns.RecruitingConcern,
        ConcernType.RansomOrExtortion => UrgencySigns.RansomConcern,
        _ => UrgencySigns.None,
    };
}
