using AlertPipeline.Cases;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Links;
using AlertPipeline.Functions.Reports;

namespace AlertPipeline.Functions.Cases;

/// <summary>Everything the person on call needs about a case.</summary>
public sealed record CaseDetails
{
    /// <summary>The reference that people use.</summary>
    public required string CaseReference { get; init; }

    /// <summary>The number of its last event, which is also its ETag.</summary>
    public required int Version { get; init; }

    /// <summary>The version of the ladder that it was opened with.</summary>
    public required string LadderVersion { get; init; }

    /// <summary>The version of the limits that it was opened with.</summary>
    public required string ClocksVersion { get; init; }

    /// <summary>True when it is an exercise; left out otherwise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus State { get; init; }

    /// <summary>Where the child is, as far as reports say; null when nobody is known to be missing.</summary>
    public Whereabouts? Whereabouts { get; init; }

    /// <summary>How urgent, and why.</summary>
    public required UrgencyView Urgency { get; init; }

    /// <summary>Who took it; null while nobody has.</summary>
    public Acknowledgement? AcknowledgedBy { get; init; }

    /// <summary>Who accepted it, each for themselves; null while nobody has.</summary>
    public IReadOnlyList<Acknowledgement>? AcceptedBy { get; init; }

    /// <summary>How many more people have to accept it before nobody else is alerted; null when none has to.</summary>
    public int? AcceptancesNeeded { get; init; }

    /// <summary>Who closed it, why and when; null while nobody has.</summary>
    public Closure? Closure { get; init; }

    /// <summary>What one person proposes and a second has to confirm; null when nothing is.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>What authorities established or took back about a departure with unknown destination.</summary>
    public required IReadOnlyList<MobRecord> Mob { get; init; }

    /// <summary>The police units, the one that is addressed first; empty when none is known, and then the national contact is.</summary>
    public required IReadOnlyList<PoliceUnitView> PoliceUnits { get; init; }

    /// <summary>The place that decides which unit is addressed.</summary>
    public required PlaceView Place { get; init; }

    /// <summary>Its hand-overs to contacts of the police, in the order in which they were offered.</summary>
    public required IReadOnlyList<HandOverView> HandOvers { get; init; }

    /// <summary>The word that whoever rings the police says, and that they see on their page; another one every day.</summary>
    public required string WordOfTheDay { get; init; }

    /// <summary>Whom one may ring.</summary>
    public required IReadOnlyList<ContactView> Contacts { get; init; }

    /// <summary>Cases that a person has to compare with this one.</summary>
    public required IReadOnlyList<string> Resembles { get; init; }

    /// <summary>True when more cases may resemble it than could be compared, so that a person has to look for them; left out otherwise.</summary>
    public bool? SearchCutOff { get; init; }

    /// <summary>Whether two of its reports cannot well be about one child; null when none contradict each other.</summary>
    public bool? Contradictory { get; init; }

    /// <summary>What is linked with it or its child, by people and by rules.</summary>
    public required IReadOnlyList<EndLinkView> Links { get; init; }

    /// <summary>What people corrected about which reports are in it, the first one first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>The moments by which something must have happened, or that people should know of.</summary>
    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    /// <summary>Its whole ladder, the earliest step first: what was run, what comes and what was stopped, with who was told and who was not, and why.</summary>
    public required IReadOnlyList<LadderStepView> Ladder { get; init; }

    /// <summary>What has happened, the oldest first.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>The reports, the first one first.</summary>
    public required IReadOnlyList<CaseReportView> Reports { get; init; }
}
