using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Tests.FunctionsRuntime;

/// <summary>Starts the given function classes without storage, with a log that tests read.</summary>
internal static class TestHost
{
    public static FunctionsHostOptions Options(params Type[] types) => new()
    {
        Functions = typeof(TestHost).Assembly,
        Types = types,
        HostJson = "none",
        Configure = static builder => builder.Services.AddSingleton<CallLog>(),
    };

    public static Task<FunctionsHost> StartAsync(params Type[] types) => FunctionsHost.StartAsync(Options(types));

    public static Task<FunctionsHost> StartAsync(TimeProvider clock, params Type[] types) =>
        FunctionsHost.StartAsync(Options(types) with { Clock = clock, Listen = false });

    public static HttpClient Client(this FunctionsHost host) => new() { BaseAddress = host.Address };

    public static CallLog Calls(this FunctionsHost host) => host.Services.GetRequiredService<CallLog>();
}
