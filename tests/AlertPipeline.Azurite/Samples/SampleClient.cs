using System.Diagnostics;

namespace AlertPipeline.Azurite.Samples;

/// <summary>One of the two sample clients, run as a partner's developer runs it.</summary>
internal sealed class SampleClient
{
    private readonly string program;
    private readonly string script;

    private SampleClient(string program, string script) => (this.program, this.script) = (program, script);

    /// <param name="name">"node" or "dotnet".</param>
    public static SampleClient Of(string name) => name == "node"
        ? new("node", Path.Combine(RepositoryRoot.Path, "samples", "partner-node", "client.mjs"))
        : new("dotnet", Path.Combine(AppContext.BaseDirectory, "PartnerClient.dll"));

    /// <summary>Runs a command to its end.</summary>
    public async Task<(int Code, string Output, string Errors)> RunAsync(Uri app, params string[] arguments)
    {
        using var process = Start(new Dictionary<string, string> { ["ALERTPIPELINE"] = app.AbsoluteUri }, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Runs the receiver of webhooks until it is disposed of.</summary>
    public Task<SampleListener> ListenAsync(string secret) =>
        SampleListener.OfAsync(Start(new Dictionary<string, string> { ["WEBHOOK_SECRET"] = secret }, "listen", "0"));

    private Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, [script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
