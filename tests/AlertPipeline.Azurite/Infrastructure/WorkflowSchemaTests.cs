using Azurite;

namespace AlertPipeline.Azurite.Infrastructure;

/// <summary>The workflows of the repository by the schema that is published for them.</summary>
public sealed class WorkflowSchemaTests
{
    private static readonly NodePackage Package = new(Path.Combine(RepositoryRoot.Path, "tests", "workflows"), Console.Error.WriteLine);

    [Fact]
    public async Task Every_workflow_is_one() =>
        Assert.Empty(await FaultsAsync([.. System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, ".github", "workflows"))]));

    [Fact]
    public async Task One_that_is_none_is_found()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("workflow-");
        var file = Path.Combine(folder.FullName, "bad.yml");
        await File.WriteAllTextAsync(file, "on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minuts: 5\n    steps: [{ run: dotnet test }]\n");

        Assert.Contains("timeout-minuts", await FaultsAsync(file), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static async Task<string> FaultsAsync(params string[] files) => (await Package.RunAsync(Path.Combine("..", "validate.mjs"), files)).Output;
}
