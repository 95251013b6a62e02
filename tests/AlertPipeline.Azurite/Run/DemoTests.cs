using System.Diagnostics;

namespace AlertPipeline.Azurite.Run;

/// <summary>Alone, because the story runs on real time and somebody in it has to react within seconds.</summary>
[Collection(nameof(DemoTests))]
[CollectionDefinition(nameof(DemoTests), DisableParallelization = true)]
public sealed class DemoTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("demo-").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Everything_in_the_story_of_the_demo_happens()
    {
        using var demo = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Run.dll"), "demo", "--exit", "--port", "0", "--inbox-port", "0", "--data", _folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = demo.StandardOutput.ReadToEndAsync();
        var errors = demo.StandardError.ReadToEndAsync();
        await demo.WaitForExitAsync();

        Assert.True(demo.ExitCode == 0, await output + await errors);
    }
}
