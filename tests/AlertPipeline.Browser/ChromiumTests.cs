namespace AlertPipeline.Browser;

public sealed class ChromiumTests
{
    [Fact]
    public async Task The_browser_that_CHROMIUM_names_comes_first()
    {
        var file = Path.GetTempFileName();

        Assert.Equal(file, await Chromium.FindAsync(name => name == "CHROMIUM" ? file : Environment.GetEnvironmentVariable(name)));

        File.Delete(file);
    }

    [Fact]
    public async Task A_browser_that_CHROMIUM_names_and_that_is_not_there_fails_with_the_cure()
    {
        var failure = await Assert.ThrowsAsync<FileNotFoundException>(() => Chromium.FindAsync(name => name == "CHROMIUM" ? "/no/such/browser" : null));

        Assert.Contains("Install Chromium", failure.Message);
    }

    [Fact]
    public async Task An_installed_browser_comes_next()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("chromium-");
        var file = Path.Combine(folder.FullName, "chromium");
        await File.WriteAllTextAsync(file, "");

        Assert.Equal(file, await Chromium.FindAsync(name => name == "PATH" ? folder.FullName : null));

        folder.Delete(recursive: true);
    }
}
