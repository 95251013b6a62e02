using AlertPipeline.Privacy;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Protection;

/// <summary>Makes the protection of personal data available, with the keys of the file that the setting Protection:KeyFile names.</summary>
public static class ProtectionRegistration
{
    /// <summary>Everything that is wrong with the setting and the key ring, each with its cure; empty when nothing is.</summary>
    public static IReadOnlyList<string> ProtectionFaults(this IConfiguration configuration)
    {
        try
        {
            Provider(configuration).Load();
            return [];
        }
        catch (SettingsException failure)
        {
            return failure.Faults;
        }
    }

    /// <summary>Adds the protection. The keys are loaded when they are first needed.</summary>
    /// <exception cref="SettingsException">The setting is missing.</exception>
    public static IServiceCollection AddProtection(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<IKeyRingProvider>(Provider(configuration))
        .AddSingleton(provider => provider.GetRequiredService<IKeyRingProvider>().Load())
        .AddSingleton<IPersonalDataProtector, PersonalDataProtector>()
        .AddSingleton<IProjectionProtector, ProjectionProtector>()
        .AddSingleton<IKeyedHasher, KeyedHasher>();

    private static FileKeyRingProvider Provider(IConfiguration configuration)
    {
        var faults = new List<string>();
        var path = new SettingsReader(configuration.GetSection("Protection"), faults).Text("KeyFile", "/mnt/keys/keys.json");
        SettingsException.ThrowIfAny(faults);
        return new(path);
    }
}
