using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.Crash;

/// <summary>The app as a process of its own, as it is started outside a test, that can be killed.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private AppProcess(Process process, Uri address)
    {
        (this.process, http) = (process, ContractHandler.Client());
        http.BaseAddress = address;
    }

    /// <summary>Starts the app and waits until it serves.</summary>
    public static async Task<AppProcess> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AlertPipelineApp).Assembly.Location, "--port", "0"]) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var started = Process.Start(start)!;
        try
        {
            return new AppProcess(started, await ReadAddressAsync(started));
        }
        catch
        {
            started.Kill();
            throw;
        }
    }

    public async Task<string> AcceptAsync(JsonObject report)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reports") { Content = JsonContent.Create(report) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-coa-key");
        using var response = await http.SendAsync(request);
        Assert.Equal(202, (int)response.StatusCode);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["reportId"]!;
    }

    public async Task<JsonNode> GetAsync(string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request);
        return JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is drained.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        http.Dispose();
        process.Dispose();
    }

    private static async Task<Uri> ReadAddressAsync(Process started)
    {
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var start)
            {
                // Read on, so that the pipe never fills up and blocks the app.
                _ = started.StandardOutput.ReadToEndAsync();
                return new Uri(line[start..].Split(' ')[0]);
            }
        }

        throw new InvalidOperationException("The app ended before it served.");
    }
}
