namespace AlertPipeline.Reports;

/// <summary>
/// The questions a report answers with yes, no or unknown. None of them asks for nationality, ethnicity, language, religion or status.
/// </summary>
public enum Circumstance
{
    /// <summary>Signs of crime, force, abduction or threat.</summary>
    CrimeForceAbductionOrThreat,

    /// <summary>Seen with, or picked up by, adults nobody knows or persons linked to exploitation.</summary>
    SeenWithUnknownAdults,

    /// <summary>Risk of suicide or self-harm.</summary>
    SelfHarmRisk,

    /// <summary>Needs medicine or care, is pregnant, or has an impairment.</summary>
    NeedsMedicalCare,

    /// <summary>Protected reception is indicated, even when there was no place.</summary>
    ProtectedReceptionIndicated,

    /// <summary>A concrete signal of trafficking, recruiting or ransom about this child.</summary>
    TraffickingSignal,

    /// <summary>Honour violence or forced marriage.</summary>
    HonourViolenceOrForcedMarriage,

    /// <summary>The child called or wrote for help, or relatives are being extorted.</summary>
    CallForHelpOrExtortion,

    /// <summary>Cold, water, night, or crossing a border on foot.</summary>
    DangerousEnvironment,

    /// <summary>In complete contrast with how the child behaves.</summary>
    BehaviourOutOfCharacter,

    /// <summary>Telephone, money, medicine or papers were left behind.</summary>
    LeftBelongingsBehind,

    /// <summary>The child's telephone is off.</summary>
    PhoneOff,

    /// <summary>Has been missing before.</summary>
    EarlierEpisodes,

    /// <summary>Arrived in the last 72 hours, or has no guardian yet.</summary>
    ArrivedRecently,

    /// <summary>Has been missing twice or more before.</summary>
    SeveralEarlierEpisodes,

    /// <summary>Came back harmed from an earlier time.</summary>
    HarmedEarlier,

    /// <summary>Nuisance or an offence was recorded. Never lowers the urgency.</summary>
    Nuisance,

    /// <summary>Has left before of its own accord. Never lowers the urgency.</summary>
    LeftBefore,

    /// <summary>Had said it wanted to travel on. Never lowers the urgency.</summary>
    WantedToTravelOn,
}
