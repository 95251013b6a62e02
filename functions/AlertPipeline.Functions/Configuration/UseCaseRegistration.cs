using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.Functions.Batches;
using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Functions.Configuration;

/// <summary>Registers what the functions call.</summary>
internal static class UseCaseRegistration
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddSingleton<IRandomness, SystemRandomness>()
        .AddSingleton<FaultExplanation>()
        .AddSingleton<Access>()
        .AddSingleton<ReportIntake>()
        .AddSingleton<ReportSubmission>()
        .AddSingleton<BatchIntake>()
        .AddSingleton<ReportViewing>()
        .AddSingleton<ReportChanges>()
        .AddSingleton<ReportProcessing>()
        .AddSingleton<CaseSettling>()
        .AddSingleton<CaseWriter>()
        .AddSingleton<CaseVisit>()
        .AddSingleton<DueCases>()
        .AddSingleton<CaseOverview>()
        .AddSingleton<AlertLinks>()
        .AddSingleton<ChannelSender>()
        .AddSingleton<NotificationDelivery>()
        .AddSingleton<CallbackDelivery>()
        .AddSingleton<LateCallbacks>()
        .AddSingleton<Acknowledging>()
        .AddSingleton<DeadLetterAlerts>()
        .AddSingleton<DeadLetterRecording>()
        .AddSingleton<DeadLetterReplay>()
        .AddSingleton<PendingReports>()
        .AddSingleton<Sweeping>();
}
