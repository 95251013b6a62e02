using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class NodePackageTests : IDisposable
{
    private const string Empty = """{ "name": "empty", "version": "1.0.0", "private": true }""";
    private const string Lock = """{ "name": "empty", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "empty", "version": "1.0.0" } } }""";
    private const string Broken = """{ "name": "broken", "version": "1.0.0", "private": true, "dependencies": { "absent": "file:absent.tgz" } }""";
    private const string BrokenLock =
        """
        { "name": "broken", "version": "1.0.0", "lockfileVersion": 3, "packages": {
          "": { "name": "broken", "version": "1.0.0", "dependencies": { "absent": "file:absent.tgz" } },
          "node_modules/absent": { "version": "file:absent.tgz", "resolved": "file:absent.tgz" } } }
        """;

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("node-package-");
    private readonly List<string> said = [];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_package_is_installed_once()
    {
        var package = Write(Empty, Lock);

        await package.InstallAsync();
        await package.InstallAsync();

        Assert.Contains("Installing empty", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_lock_file_is_installed_again()
    {
        await Write(Empty, Lock).InstallAsync();

        await Write(Empty, Lock + "\n").InstallAsync();

        Assert.Equal(2, said.Count);
    }

    [Fact]
    public async Task Of_two_that_install_at_once_one_waits_for_the_other()
    {
        var package = Write(Empty, Lock);

        await Task.WhenAll(package.InstallAsync(), package.InstallAsync());

        Assert.Single(said, line => line.Contains("Installing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_installation_tells_what_npm_said()
    {
        var failure = await Assert.ThrowsAsync<NodePackageException>(() => Write(Broken, BrokenLock).InstallAsync());

        Assert.Contains("absent.tgz", failure.Message, StringComparison.Ordinal);
        Assert.Contains("try again", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_the_folder_item_is_told_to_add_it()
    {
        var failure = Assert.Throws<NodePackageException>(() => NodePackage.Of(typeof(string).Assembly));

        Assert.Contains("NodePackageFolder", failure.Message, StringComparison.Ordinal);
    }

    private NodePackage Write(string package, string locked)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "package.json"), package);
        File.WriteAllText(Path.Combine(folder.FullName, "package-lock.json"), locked);
        return new NodePackage(folder.FullName, Say);
    }

    private void Say(string line)
    {
        lock (said)
        {
            said.Add(line);
        }
    }
}
