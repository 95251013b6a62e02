namespace AlertPipeline.Cases;

/// <summary>What happened in a case.</summary>
public enum CaseEventKind
{
    /// <summary>It was opened.</summary>
    Opened,

    /// <summary>A further report was linked to it.</summary>
    ReportLinked,

    /// <summary>It was noted: nobody is known to be missing.</summary>
    Noted,

    /// <summary>A report says that the child is there again.</summary>
    FoundReported,

    /// <summary>The child was seen after it was last missed.</summary>
    Located,

    /// <summary>The child was located, and is missing again.</summary>
    MissingAgain,

    /// <summary>A report says that another organisation is responsible now.</summary>
    ResponsibilityTransferred,

    /// <summary>A partner took one of its reports back.</summary>
    ReportWithdrawn,

    /// <summary>A person closed it.</summary>
    Closed,

    /// <summary>Another case resembles it; a person has to look.</summary>
    ResemblanceFound,

    /// <summary>More cases may resemble it than could be compared; a person has to look.</summary>
    SearchCutOff,

    /// <summary>Two of its reports cannot well be about one child; a person has to look.</summary>
    ContradictionFound,

    /// <summary>A person corrected which reports are about one child, or undid that.</summary>
    Corrected,

    /// <summary>It took reports of another case in.</summary>
    TookIn,

    /// <summary>It let reports go into another case.</summary>
    LetGo,

    /// <summary>It was merged into another case, where everything goes on.</summary>
    Merged,

    /// <summary>It is about another child than another case, as a person said.</summary>
    KeptApart,

    /// <summary>A person took that back.</summary>
    KeptApartNoMore,

    /// <summary>It is part of a cluster, as a notice says.</summary>
    ClusterNoticed,

    /// <summary>A person put that notice aside.</summary>
    ClusterDismissed,

    /// <summary>A report, a cluster or a person raised the urgency; the ladder starts anew.</summary>
    UrgencyRaised,

    /// <summary>Two people lowered the urgency; the ladder goes on as that level asks.</summary>
    UrgencyLowered,

    /// <summary>A person proposed what a second one has to confirm.</summary>
    Proposed,

    /// <summary>A proposal no longer stands, because something happened that its proposer did not know of, or that settles it.</summary>
    ProposalDropped,

    /// <summary>A person wrote down that an authority established a departure with unknown destination.</summary>
    MobRecorded,

    /// <summary>A person wrote down that an authority took that back.</summary>
    MobWithdrawn,

    /// <summary>A step of the ladder was run.</summary>
    StepRun,

    /// <summary>A message that hands it over to the police was sent.</summary>
    HandedOver,

    /// <summary>Whoever has it asked that it be handed over to the police.</summary>
    HandOverAsked,

    /// <summary>A contact of the police saw reports of it.</summary>
    HandOverViewed,

    /// <summary>A contact of the police accepted it.</summary>
    HandOverAccepted,

    /// <summary>A contact of the police refused it.</summary>
    HandOverRefused,

    /// <summary>Too many wrong codes were typed at the hand-over to a contact of the police.</summary>
    HandOverLocked,

    /// <summary>An officer of the police says that the child was found.</summary>
    PoliceSayFound,

    /// <summary>Somebody accepted it; more people have to before it is taken.</summary>
    Accepted,

    /// <summary>Enough people accepted it: the first of them has it.</summary>
    Acknowledged,

    /// <summary>It was taken or closed, and a new fact or a person made it open again.</summary>
    Reopened,

    /// <summary>The moment by which the police must know comes near, or has come.</summary>
    LimitNear,

    /// <summary>The time has come to ask whoever has it whether they still work on it.</summary>
    ReviewDue,

    /// <summary>They said that they do.</summary>
    ReviewAnswered,

    /// <summary>They did not answer in time; the ladder starts anew.</summary>
    ReviewUnanswered,

    /// <summary>Whoever had it gave it back; the ladder starts anew.</summary>
    GivenBack,
}
