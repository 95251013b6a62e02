using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Storage;

/// <summary>Registers storage: the two clients and what is built on them.</summary>
public static class StorageRegistration
{
    /// <summary>Adds storage.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options) => services
        .AddSingleton(StorageClients.Tables(options))
        .AddSingleton(StorageClients.Queues(options))
        .AddSingleton<StorageSetup>()
        .AddSingleton<QueueSender>()
        .AddSingleton<ChangeStore>()
        .AddScoped<CallbackOutbox>()
        .AddScoped<CallbackStore>()
        .AddScoped<ReportStore>()
        .AddScoped<ExerciseStore>()
        .AddScoped<PartnerReports>()
        .AddSingleton<PartnerKeyStore>()
        .AddSingleton<MarkStore>()
        .AddSingleton<CaseStore>()
        .AddSingleton<CaseHints>()
        .AddScoped<CaseErasing>()
        .AddSingleton<SuspectCases>()
        .AddSingleton<AuditAlarmStore>()
        .AddSingleton<ModeStore>()
        .AddSingleton<SyntheticStore>()
        .AddSingleton<MatchKeyStore>()
        .AddSingleton<PieceStore>()
        .AddSingleton<LocationReportStore>()
        .AddSingleton<ThirdPersonStore>()
        .AddSingleton<NoticeStore>()
        .AddSingleton<PieceLinkStore>()
        .AddSingleton<LabelledPairStore>()
        .AddSingleton<LinkStore>()
        .AddSingleton<GoneContactStore>()
        .AddSingleton<DeadLetterStore>()
        .AddSingleton<FailedTryStore>()
        .AddSingleton<ShiftStartStore>()
        .AddSingleton<HeartbeatStore>();
}
