using Local;

namespace AlertPipeline.Azurite.Run;

/// <summary>Runs the command line inside the test and catches what it prints.</summary>
internal static class CliRun
{
    public static async Task<(int Code, string Output, string Errors)> StartAsync(TimeProvider time, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new Cli(output, errors, time).RunAsync(arguments);
        return (code, output.ToString(), errors.ToString());
    }
}
