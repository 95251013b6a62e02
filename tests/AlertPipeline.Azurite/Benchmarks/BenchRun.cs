using System.Diagnostics;
using System.Text.Json.Nodes;
using Bench.Fuzz;

namespace AlertPipeline.Azurite.Benchmarks;

/// <summary>A command of the bench in a process of its own, whose memory nobody else uses.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Result">The line that it prints.</param>
/// <param name="Progress">What it says meanwhile.</param>
internal sealed record BenchRun(int Code, JsonNode Result, string Progress)
{
    public static async Task<BenchRun> OfAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(FuzzRun).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var progress = process.StandardError.ReadToEndAsync();
        var result = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(result.StartsWith('{'), await progress);
        return new BenchRun(process.ExitCode, JsonNode.Parse(result)!, await progress);
    }
}
