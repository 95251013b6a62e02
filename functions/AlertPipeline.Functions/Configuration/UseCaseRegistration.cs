using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.Functions.Batches;
using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Digests;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Links;
using AlertPipeline.Functions.Notices;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Partners;
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
        .AddSingleton<IRandomness, SystemRandomness>()
        .AddSingleton<PartnerQuotas>()
        .AddSingleton<PartnerTurns>()
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
        .AddScoped<CaseOverview>()
        .AddScoped<AlertLinks>()
        .AddScoped<ChannelSender>()
        .AddScoped<NotificationDelivery>()
        .AddScoped<HandOvers>()
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
        .AddSignals();

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
