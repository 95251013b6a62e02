using AlertPipeline.Functions.Acknowledgements;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Functions.Reports;
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
        .AddScoped<Access>()
        .AddScoped<ReportIntake>()
        .AddScoped<ReportProcessing>()
        .AddScoped<CaseSettling>()
        .AddScoped<CaseWriter>()
        .AddScoped<CaseVisit>()
        .AddScoped<DueCases>()
        .AddScoped<CaseOverview>()
        .AddScoped<AlertLinks>()
        .AddScoped<ChannelSender>()
        .AddScoped<NotificationDelivery>()
        .AddScoped<Acknowledging>()
        .AddScoped<DeadLetterAlerts>()
        .AddScoped<DeadLetterRecording>()
        .AddScoped<DeadLetterReplay>()
        .AddScoped<PendingReports>()
        .AddScoped<PartnerOverview>()
        .AddScoped<Sweeping>();
}
