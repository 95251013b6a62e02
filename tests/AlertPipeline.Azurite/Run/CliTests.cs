using AlertPipeline.Testing;
using Local;

namespace AlertPipeline.Azurite.Run;

public sealed class CliTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--port", "70000")]
    [InlineData("--port", "many")]
    [InlineData("--inbox-port", "-1")]
    [InlineData("--data")]
    [InlineData("--storage", "nonsense")]
    [InlineData("demo", "--leave")]
    [InlineData("send")]
    [InlineData("send", "no-such-file.ndjson")]
    [InlineData("send", "AlertPipeline.Azurite.dll", "--to", "here")]
    [InlineData("backup", "--from-account", "file:connection.txt")]
    [InlineData("backup", "--from-account", "http://account.example.invalid", "--to", "backup")]
    [InlineData("keys")]
    [InlineData("restore")]
    [InlineData("restore", "--from", "no-such-folder")]
    [InlineData("admin")]
    [InlineData("admin", "partners")]
    [InlineData("admin", "partners", "add", "haven", "--directory", ".")]
    [InlineData("admin", "partners", "add-key", "coa", "--to", "coa.key")]
    [InlineData("admin", "partners", "remove-key", "coa", "--directory", "directory")]
    [InlineData("admin", "rota", "check", "--team", "landelijk", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "export", "K-1", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "dead-letters")]
    [InlineData("admin", "dead-letters", "--key-file", "no-such-file")]
    [InlineData("admin", "dead-letters", "--key-file", "AlertPipeline.Azurite.dll", "--url", "http://alerts.example.invalid/")]
    [InlineData("admin", "replay", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "replay", "1", "--all", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "replay", "--all", "--queue", "reports", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "replay", "--queue", "letters", "--key-file", "AlertPipeline.Azurite.dll")]
    [InlineData("admin", "replay", "--reason", "bad-luck", "--key-file", "AlertPipeline.Azurite.dll")]
    public async Task Wrong_usage_ends_with_2_and_says_why(params string[] arguments)
    {
        var (code, _, errors) = await CliRun.StartAsync(new ManualTimeProvider(), arguments);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task The_address_of_an_account_is_one_to_sign_in_to()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var (code, _, errors) = await CliRun.StartAsync(new ManualTimeProvider(), "backup", "--from-account", "https://account.example.invalid/", "--to", folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.DoesNotContain("connection string", errors);
    }

    [Fact]
    public async Task Fresh_keys_are_made_once_and_never_over_others()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("keys-");
        var file = Path.Combine(folder.FullName, "keys.json");

        var (first, _, _) = await CliRun.StartAsync(new ManualTimeProvider(), "keys", file);
        var keys = await File.ReadAllTextAsync(file);
        var (second, _, _) = await CliRun.StartAsync(new ManualTimeProvider(), "keys", file);

        Assert.Equal((ExitCode.Done, ExitCode.Failed), (first, second));
        Assert.Equal(keys, await File.ReadAllTextAsync(file));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo", "--help")]
    [InlineData("send", "--help")]
    [InlineData("backup", "--help")]
    [InlineData("restore", "--help")]
    [InlineData("admin", "--help")]
    [InlineData("admin", "partners", "--help")]
    [InlineData("admin", "partners", "list", "--help")]
    [InlineData("admin", "partners", "add", "--help")]
    [InlineData("admin", "partners", "add-key", "--help")]
    [InlineData("admin", "partners", "remove-key", "--help")]
    [InlineData("admin", "rota", "--help")]
    [InlineData("admin", "rota", "show", "--help")]
    [InlineData("admin", "rota", "check", "--help")]
    [InlineData("admin", "verify", "--help")]
    [InlineData("admin", "export", "--help")]
    [InlineData("admin", "dead-letters", "--help")]
    [InlineData("admin", "replay", "--help")]
    public async Task Help_names_the_exit_codes_and_ends_with_0(params string[] arguments)
    {
        var (code, output, _) = await CliRun.StartAsync(new ManualTimeProvider(), arguments);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Exit codes: 0", output);
    }

    [Fact]
    public async Task A_data_folder_in_use_names_the_cure()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("run-").FullName;
        using var held = DataFolder.Open(folder);

        var (code, _, errors) = await CliRun.StartAsync(new ManualTimeProvider(), "--data", folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal($"{folder} is in use by another run. Stop that run, or choose another folder with --data.", errors.Trim());
        System.IO.Directory.Delete(folder, recursive: true);
    }
}
