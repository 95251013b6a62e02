using System.CommandLine;
using System.CommandLine.Parsing;
using AlertPipeline;
using Azure.Identity;

namespace Local;

/// <summary>Where the app is, and the key to it, which never stands on the command line: other users of the machine could read it there.</summary>
internal sealed class AppConnection
{
    private const string KeyVariable = "ALERTPIPELINE_KEY";

    private readonly Option<Uri> url = new("--url")
    {
        Description = "Address of the app: https, or this machine itself.",
        HelpName = "URL",
        DefaultValueFactory = _ => new Uri("http://127.0.0.1:7071/"),
        CustomParser = ReadUrl,
    };

    private readonly Option<FileInfo> keyFile = new Option<FileInfo>("--key-file") { Description = "File that holds the key and nothing else.", HelpName = "FILE" }.AcceptExistingOnly();

    private readonly Option<string?> signIn = new("--sign-in")
    {
        Description = "Where desks have to sign in as well: the client id of the app's registration (signInClientId). Your account is that of az login, or what the machine runs as.",
        HelpName = "CLIENT-ID",
    };

    /// <summary>Makes a command that asks the app.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="about">What it does.</param>
    /// <param name="role">The role whose desk may do that.</param>
    /// <param name="exitCodes">What it ends with.</param>
    /// <param name="run">Asks, and says what to end with.</param>
    public Command Command(string name, string about, string role, string exitCodes, Func<AppClient, ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, $"{about}\n\nThe key of a desk with the role {role} is read from --key-file, else from {KeyVariable}.\n\n{exitCodes}") { url, keyFile, signIn };
        command.Validators.Add(Check);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = new AppClient(parsed.GetRequiredValue(url), parsed.GetValue(keyFile) is { } file ? Key(file.FullName) : KeyOfEnvironment!.Trim());
            if (parsed.GetValue(signIn) is { } registration)
            {
                await client.SignInAsync(registration, new DefaultAzureCredential(), cancellationToken);
            }

            return await run(client, parsed, cancellationToken);
        });
        return command;
    }

    private static string? KeyOfEnvironment => Environment.GetEnvironmentVariable(KeyVariable);

    private static string Key(string path) =>
        File.ReadAllText(path).Trim() is { Length: > 0 } key && key.All(char.IsAscii) && !key.Any(char.IsWhiteSpace) ? key : throw new LocalRunException($"{path} must hold one key and nothing else.");

    private void Check(CommandResult given)
    {
        if (given.GetResult(keyFile) is null && string.IsNullOrWhiteSpace(KeyOfEnvironment))
        {
            given.AddError($"There is no key: set {KeyVariable}, or give a file that holds it with --key-file.");
        }
    }

    private static Uri ReadUrl(ArgumentResult given)
    {
        if (PrivateUrl.Read(given.Tokens[0].Value) is { } address)
        {
            return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + '/');
        }

        given.AddError("--url must be an absolute address over https, such as https://alerts.example.nl/; http is only for this machine itself.");
        return null!;
    }
}
