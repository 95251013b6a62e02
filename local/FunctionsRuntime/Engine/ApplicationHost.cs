using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>The host of an app that is a process of its own.</summary>
internal static class ApplicationHost
{
    private const int DefaultPort = 7071;
    private const string SettingsFile = "local.settings.json";

    /// <summary>
    /// A builder for the functions of the entry assembly; a setting comes from the command line, else from the environment, else
    /// from local.settings.json.
    /// </summary>
    public static FunctionsHostBuilder CreateBuilder(string[] args)
    {
        var settings = Settings(args);
        var builder = new FunctionsHostBuilder(new FunctionsHostOptions
        {
            Functions = Assembly.GetEntryAssembly()!,
            Configure = static _ => { },
            Settings = settings.AsEnumerable().ToDictionary(StringComparer.OrdinalIgnoreCase),
            Port = settings.GetValue<int?>("port") ?? settings.GetValue("LocalRuntime:Port", DefaultPort),
            MessageLease = settings.GetValue("LocalRuntime:MessageLease", FunctionsHostOptions.DefaultMessageLease),
        });
        builder.Logging
            .AddConfiguration(settings.GetSection("Logging"))
            .AddSimpleConsole(static console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss.fff ";
                console.UseUtcTimestamp = true;
            })
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddFilter("Azure", LogLevel.Warning);
        return builder;
    }

    private static IConfiguration Settings(string[] args)
    {
        var file = new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() }
            .Select(folder => Path.Combine(folder, SettingsFile)).FirstOrDefault(File.Exists);
        var configuration = new ConfigurationBuilder();
        if (file is not null)
        {
            var values = new ConfigurationBuilder().AddJsonFile(file).Build().GetSection("Values");
            configuration.AddInMemoryCollection(SettingNames.WithSections(
                values.AsEnumerable(makePathsRelative: true).Where(value => value.Value is not null)));
        }

        return configuration.AddEnvironmentVariables().AddCommandLine(args).Build();
    }
}
