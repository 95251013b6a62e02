using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Configuration;

/// <summary>Makes the directory available.</summary>
public static class DirectoryRegistration
{
    /// <summary>Adds the directory, looked at once for each scope: whatever one invocation does, it does by one version.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services, LiveDirectory directory) =>
        services.AddScoped(provider => directory.Look(provider.GetRequiredService<ILogger<LiveDirectory>>()));
}
