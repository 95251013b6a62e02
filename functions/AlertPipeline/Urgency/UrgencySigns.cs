namespace AlertPipeline.Urgency;

/// <summary>What is known to be so. A sign that is not in the set was denied, is unknown or was not asked for: to the rules that is the same.</summary>
[Flags]
public enum UrgencySigns
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Signs of crime, force, abduction or threat.</summary>
    CrimeForceAbductionOrThreat = 1 << 0,

    /// <summary>Seen with, or picked up by, adults nobody knows or persons linked to exploitation.</summary>
    SeenWithUnknownAdults = 1 << 1,

    /// <summary>Risk of suicide or self-harm.</summary>
    SelfHarmRisk = 1 << 2,

    /// <summary>Needs medicine or care, is pregnant, or has an impairment.</summary>
    NeedsMedicalCare = 1 << 3,

    /// <summary>Protected reception is indicated.</summary>
    ProtectedReceptionIndicated = 1 << 4,

    /// <summary>In protected reception, as the phase says.</summary>
    FromProtectedReception = 1 << 5,

    /// <summary>A concrete signal of trafficking, recruiting or ransom about this child.</summary>
    TraffickingSignal = 1 << 6,

    /// <summary>Honour violence or forced marriage.</summary>
    HonourViolenceOrForcedMarriage = 1 << 7,

    /// <summary>The child called or wrote for help, or relatives are being extorted.</summary>
    CallForHelpOrExtortion = 1 << 8,

    /// <summary>Cold, water, night, or crossing a border on foot.</summary>
    DangerousEnvironment = 1 << 9,

    /// <summary>In complete contrast with how the child behaves.</summary>
    BehaviourOutOfCharacter = 1 << 10,

    /// <summary>Telephone, money, medicine or papers were left behind.</summary>
    LeftBelongingsBehind = 1 << 11,

    /// <summary>The child's telephone is off.</summary>
    PhoneOff = 1 << 12,

    /// <summary>In transit, as the phase says.</summary>
    InTransit = 1 << 13,

    /// <summary>Before anybody registered the child.</summary>
    BeforeRegistration = 1 << 14,

    /// <summary>Arrived in the last 72 hours, or has no guardian yet.</summary>
    ArrivedRecently = 1 << 15,

    /// <summary>Missing twice or more before.</summary>
    SeveralEarlierEpisodes = 1 << 16,

    /// <summary>Came back harmed from an earlier time.</summary>
    HarmedEarlier = 1 << 17,

    /// <summary>A concern says that a vehicle picks children up.</summary>
    PickUpConcern = 1 << 18,

    /// <summary>A concern says that somebody recruits.</summary>
    RecruitingConcern = 1 << 19,

    /// <summary>A concern says that relatives are asked for ransom or are extorted.</summary>
    RansomConcern = 1 << 20,

    /// <summary>Linked to an open cluster of signals at the location.</summary>
    OpenCluster = 1 << 21,

    /// <summary>A report names the two ends of a journey.</summary>
    OnJourney = 1 << 22,

    /// <summary>A place that a report names is a protected location by the directory.</summary>
    AtProtectedLocation = 1 << 23,
}
