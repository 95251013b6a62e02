using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.Functions.Audits;
using AlertPipeline.Functions.Batches;
using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Digests;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Exercises;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.HandOvers;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Links;
using AlertPipeline.Functions.Modes;
using AlertPipeline.Functions.Notices;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.OnCall;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Packs;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Functions.Quotas;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Functions.Reviews;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Registers what the functions call: made anew for each invocation, so that all of it sees one version of the directory; what remembers is one.</summary>
internal static class UseCaseRegistration
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddHostedService<StartNote>()
        .AddSingleton<IRandomness, SystemRandomness>()
        .AddSingleton<QuotaBuckets>()
        .AddSingleton<PartnerTurns>()
        .AddSingleton<BulkTurns>()
        .AddSingleton<KeyUse>()
        .AddSingleton<SweepStart>()
        .AddSingleton<FaultExplanation>()
        .AddScoped<Access>()
        .AddScoped<ReportDispatch>()
        .AddScoped<ReportIntake>()
        .AddScoped<ReportSubmission>()
        .AddScoped<BatchIntake>()
        .AddScoped<ReportViewing>()
        .AddScoped<ReportChanges>()
        .AddScoped<ReportWithdrawal>()
        .AddScoped<ReportProcessing>()
        .AddScoped<CaseCandidates>()
        .AddScoped<CaseMerging>()
        .AddScoped<CaseSettling>()
        .AddScoped<CaseWriter>()
        .AddScoped<CaseVisit>()
        .AddScoped<CaseActs>()
        .AddScoped<CaseNeighbours>()
        .AddScoped<CorrectionFollowUp>()
        .AddScoped<CorrectionWork>()
        .AddScoped<CaseCorrections>()
        .AddScoped<ReviewOverview>()
        .AddScoped<CaseDesk>()
        .AddSingleton<IdleHints>()
        .AddScoped<DueCases>()
        .AddScoped<OpenCases>()
        .AddScoped<CaseOverview>()
        .AddScoped<HandOverVisits>()
        .AddScoped<ShiftStartNotices>()
        .AddScoped<CallbackDelivery>()
        .AddScoped<LateCallbacks>()
        .AddScoped<Acknowledging>()
        .AddScoped<DeadLetterAlerts>()
        .AddScoped<LastTry>()
        .AddScoped<DeadLetterRecording>()
        .AddScoped<DeadLetterReplay>()
        .AddScoped<DeadLetterReplays>()
        .AddScoped<DeadLetterFollowUp>()
        .AddScoped<FormSenders>()
        .AddScoped<FormDesk>()
        .AddScoped<Receipts>()
        .AddScoped<PendingReports>()
        .AddScoped<PartnerOverview>()
        .AddScoped<Sweeping>()
        .AddScoped<Expiring>()
        .AddScoped<ModeDesk>()
        .AddScoped<ExerciseWatch>()
        .AddScoped<ExerciseCases>()
        .AddScoped<SyntheticReporting>()
        .AddMessages()
        .AddWatch()
        .AddSignals();

    private static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddScoped<AlertLinks>()
        .AddScoped<ChannelSender>()
        .AddScoped<GoneContacts>()
        .AddScoped<Outcomes>()
        .AddScoped<NotificationReplay>()
        .AddScoped<SmsReceiptRecord>()
        .AddScoped<SmsReplying>()
        .AddScoped<NotificationDelivery>()
        .AddScoped<SentHandOvers>()
        .AddScoped<MessageWriter>()
        .AddScoped<MessageLimits>();

    private static IServiceCollection AddWatch(this IServiceCollection services) => services
        .AddSingleton<AuditMemory>()
        .AddScoped<CaseAuditing>()
        .AddScoped<CaseRepair>()
        .AddScoped<AuditObserving>()
        .AddScoped<AuditAlarms>()
        .AddScoped<MaintenanceWatch>()
        .AddScoped<Auditing>()
        .AddScoped<PackSending>();

    private static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddScoped<PieceStanding>()
        .AddScoped<SignalReporters>()
        .AddScoped<NoticeFollowUp>()
        .AddScoped<NoticeTaking>()
        .AddScoped<NoticeActs>()
        .AddScoped<ClusterSearch>()
        .AddScoped<NoticeOverview>()
        .AddScoped<NoticeDesk>()
        .AddScoped<LinkEnds>()
        .AddScoped<LinkDesk>()
        .AddScoped<ThirdPersonReading>()
        .AddScoped<SilentLocations>()
        .AddScoped<DigestMaking>()
        .AddScoped<DigestDesk>();
}
