using System.Text.Json;
using System.Text.Json.Serialization;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.HandOvers;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>One child, one absence: what is known, how urgent it is, and how far the ladder was climbed.</summary>
public sealed record Case
{
    private const int DaysFresh = 14;

    /// <summary>The id, which is also the reference that people use.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>The case it was merged into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Its reports, the first one first.</summary>
    public required IReadOnlyList<CaseReport> Reports { get; init; }

    /// <summary>How urgent all reports together are.</summary>
    public required UrgencyAssessment Urgency { get; init; }

    /// <summary>The ladder as it was when the case opened.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>The limits as they were when the case opened.</summary>
    public required ClockRules Clocks { get; init; }

    /// <summary>When a message that hands it over to the police was sent, since its ladder last started; null while none was.</summary>
    public Instant? HandedOverAt { get; init; }

    /// <summary>Its hand-overs to contacts of the police, in the order in which they were offered, one for each contact.</summary>
    public IReadOnlyList<HandOver> HandOvers { get; init; } = [];

    /// <summary>The warnings of a limit that were given.</summary>
    public IReadOnlyList<string> WarningsTold { get; init; } = [];

    /// <summary>How far the ladder was climbed.</summary>
    public required Climb Climb { get; init; }

    /// <summary>Who took it; null while nobody has.</summary>
    public Acknowledgement? Acknowledgement { get; init; }

    /// <summary>Who accepted it since its ladder last started, each for themselves, the first one first. When they are enough the case is taken.</summary>
    public IReadOnlyList<Acknowledgement> Acceptances { get; init; } = [];

    /// <summary>Until when whoever has it is to say that they still work on it; null while nobody asks.</summary>
    public Instant? AnswerDueAt { get; init; }

    /// <summary>When a report or a person last brought something new; null in a case that an earlier version stored.</summary>
    public Instant? FreshAt { get; init; }

    /// <summary>Why a person closed it; null while nobody has.</summary>
    public Closure? Closure { get; init; }

    /// <summary>What one person proposes and a second has to confirm; null when nothing is.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>How urgent a person last judged it to be; null when nobody did.</summary>
    public UrgencyJudgement? Judgement { get; init; }

    /// <summary>What authorities established or took back about a departure with unknown destination, as people wrote it down. It changes nothing else.</summary>
    public IReadOnlyList<MobRecord> MobRecords { get; init; } = [];

    /// <summary>How many reviews have come due since it was taken.</summary>
    public int ReviewsDue { get; init; }

    /// <summary>When it has to be looked at again; null while nobody has taken it.</summary>
    public Instant? NextReviewAt { get; init; }

    /// <summary>Cases that resemble it.</summary>
    public IReadOnlyList<string> Resembles { get; init; } = [];

    /// <summary>Whether more cases may resemble it than could be compared: a person has to look for them.</summary>
    public bool SearchCutOff { get; init; }

    /// <summary>Whether two of its reports cannot well be about one child: a person has to look.</summary>
    public bool IsContradictory { get; init; }

    /// <summary>The notices of clusters that it is part of and that nobody has put aside.</summary>
    public IReadOnlyList<CaseNotice> Notices { get; init; } = [];

    /// <summary>The ids of reports that are about another child, as people said.</summary>
    public IReadOnlyList<string> KeptApart { get; init; } = [];

    /// <summary>What people corrected about which reports are in it, in order: the first one has the number 1.</summary>
    public IReadOnlyList<CaseCorrection> Corrections { get; init; } = [];

    /// <summary>The correction that it takes part in right now; null when it takes part in none.</summary>
    public CaseCorrection? Unfinished { get; init; }

    /// <summary>How many events it has had.</summary>
    public int EventCount { get; init; }

    /// <summary>What a newer version of the app wrote that this one does not know; it is kept.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }

    /// <summary>When its first report was accepted.</summary>
    public Instant AcceptedAt => Reports[0].ReceivedAt;

    /// <summary>What kind of exercise it is, as its reports are; null when it is real.</summary>
    public ExerciseKind? Exercise => Reports[0].Facts.Exercise;

    /// <summary>Whether a report says that a child is missing; otherwise it holds signals only.</summary>
    public bool IsMissing => ReportsOfMissing > 0;

    /// <summary>How many of its reports say that a child is missing.</summary>
    public int ReportsOfMissing => Reports.Count(report => report.Kind == ReportKind.Missing);

    /// <summary>How many of these were taken back.</summary>
    public int Withdrawals => Reports.Count(report => report is { Kind: ReportKind.Missing, Withdrawn: true });

    /// <summary>Whether something was taken back, and no report stands that a child is missing.</summary>
    public bool IsTakenBack => Reports.Any(report => report.Withdrawn) && !Reports.Any(report => report.IsStandingMissing);

    /// <summary>Where the child is, as far as its reports and the person who closed it say; null when nobody is known to be missing.</summary>
    public Whereabouts? Whereabouts => CaseWhereabouts.Of(Reports) is not { } reported ? null
        : Closure?.Reason is ClosingReason.Found or ClosingReason.FoundElsewhere ? Cases.Whereabouts.Located
        : reported;

    /// <summary>Whether nothing about it is sent to anybody by itself: the child died.</summary>
    public bool IsSilenced => Closure?.Reason == ClosingReason.Deceased;

    /// <summary>The earliest time of last sight in any report since the child was last found: a deadline never moves back.</summary>
    public Instant? LastSeenAt => CaseWhereabouts.LastSeenAt(Reports);

    /// <summary>When the first report of the present absence came in; when the case began where none stands.</summary>
    public Instant MissedSince => CaseWhereabouts.OfThisAbsence(Reports).Where(report => report.IsStandingMissing).Min(report => (Instant?)report.ReceivedAt) ?? AcceptedAt;

    /// <summary>The surest route of a report with a known police unit, else the surest of all; of two the earlier one.</summary>
    public Route Route => CaseRoutes.Of(Reports)[0];

    /// <summary>The codes of the police units of all reports: the one that is addressed first, then those that get a copy.</summary>
    public IReadOnlyList<string> Units => [.. CaseRoutes.Of(Reports).SelectMany(route => route.Units).Distinct()];

    /// <summary>Whether a report involves an airport or a border.</summary>
    public bool IsAtBorder => CaseRoutes.Of(Reports).Any(route => route.Border);

    /// <summary>The hand-over that a contact of the police accepted; null while none was. That a message was sent is no acceptance.</summary>
    public HandOver? AcceptedHandOver => HandOvers.FirstOrDefault(known => known.Answer is { IsAcceptance: true });

    /// <summary>Whether the police know of this absence: a reporter says so, or a contact of the police accepted the case by name.</summary>
    public bool PoliceKnow => AcceptedHandOver is not null || CaseWhereabouts.OfThisAbsence(Reports).Any(report => report.PoliceKnow);

    /// <summary>When something has to happen next; null when nothing does.</summary>
    public Instant? NextDueAt => Status switch
    {
        CaseStatus.Open => LadderPlan.Of(this).Min(planned => planned.At),
        CaseStatus.Acknowledged => new[] { ClockWarnings.NextAt(this), NextReviewAt, AnswerDueAt }.Min(),
        _ => null,
    };

    /// <summary>Whether somebody works on it or should: it is in the list of cases.</summary>
    public bool IsWorkedOn => Status is CaseStatus.Open or CaseStatus.Acknowledged or CaseStatus.Noted;

    /// <summary>Whether people can look at it and act on it: it is settled, and the app did not send it to itself.</summary>
    public bool IsShown => Status != CaseStatus.Tentative && Exercise != ExerciseKind.Synthetic;

    /// <summary>Whether a person has to compare it with another case, or look at its own reports.</summary>
    public bool NeedsReview => Status != CaseStatus.Merged && (Resembles.Count > 0 || IsContradictory || SearchCutOff);

    /// <summary>How many more people have to accept it before nobody else is alerted. Of a case that wakes nobody, one.</summary>
    public int StillNeeded => Math.Max(0, (Status == CaseStatus.Noted ? 1 : Ladder.For(Urgency.Level).Acceptances) - Acceptances.Count);

    /// <summary>Whether nothing new was heard of it for two weeks: then nobody is woken for it any more, and only its owner is reminded.</summary>
    public bool IsOldAt(Instant now) => Status == CaseStatus.Acknowledged && (FreshAt ?? Acknowledgement?.At) + Duration.FromDays(DaysFresh) <= now;

    /// <summary>Whether a person accepted it since its ladder last started.</summary>
    public bool IsAcceptedBy(string personId) => Acceptances.Any(accepted => accepted.PersonId == personId);

    /// <summary>Whether a report is linked to it.</summary>
    public bool Has(string reportId) => Reports.Any(report => report.ReportId == reportId);
}
