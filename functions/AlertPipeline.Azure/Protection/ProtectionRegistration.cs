using AlertPipeline.Privacy;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Protection;

/// <summary>Makes the protection of personal data available, with the keys of the file that the setting Protection:KeyFile names, or those in the setting Protection:KeyRing.</summary>
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
    /// <exception cref="SettingsException">The setting is missing, or both are there.</exception>
    public static IServiceCollection AddProtection(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<IKeyRingProvider>(Provider(configuration))
        .AddSingleton(provider => provider.GetRequiredService<IKeyRingProvider>().Load())
        .AddSingleton<IPersonalDataProtector, PersonalDataProtector>()
        .AddSingleton<IProjectionProtector, ProjectionProtector>()
        .AddSingleton<IKeyedHasher, KeyedHasher>();

    private static IKeyRingProvider Provider(IConfiguration configuration)
    {
        var faults = new List<string>();
        var settings = new SettingsReader(configuration.GetSection("Protection"), faults);
        var provider = Provider(settings.OptionalText("KeyRing"), settings, faults);
        SettingsException.ThrowIfAny(faults);
        return provider;
    }

    private static IKeyRingProvider Provider(string? ring, SettingsReader settings, List<string> faults)
    {
        if (ring is null)
        {
            return new FileKeyRingProvider(settings.Text("KeyFile", "/mnt/keys/keys.json"));
        }

        if (settings.OptionalText("KeyFile") is not null)
        {
            faults.Add("Protection:KeyFile and Protection:KeyRing are both set, and which keys are right is not to be guessed: leave one out.");
        }

        return new TextKeyRingProvider(ring);
    }
}
