using System.CommandLine;
using System.CommandLine.Parsing;
using AlertPipeline;

namespace Local;

/// <summary>Where the app is, and the key to it, which never stands on the command line: other users of the machine could read it there.</summary>
internal sealed class DeadLetterConnection
{
    public const string Help = $"The key of a desk with the role of administrator (on call will do to list) is read from --key-file, else from {KeyVariable}.";

    private const string KeyVariable = "ALERTPIPELINE_KEY";

    private readonly Option<Uri> url = new("--url")
    {
        Description = "Address of the app: https, or this machine itself.",
        HelpName = "URL",
        DefaultValueFactory = _ => new Uri("http://127.0.0.1:7071/"),
        CustomParser = ReadUrl,
    };

    private readonly Option<FileInfo> keyFile = new Option<FileInfo>("--key-file") { Description = "File that holds the key and nothing else.", HelpName = "FILE" }.AcceptExistingOnly();

    public void AddTo(Command command)
    {
        command.Add(url);
        command.Add(keyFile);
        command.Validators.Add(Check);
    }

    private static string? KeyOfEnvironment => Environment.GetEnvironmentVariable(KeyVariable);

    public DeadLetterClient Open(ParseResult parsed) => new(parsed.GetRequiredValue(url), parsed.GetValue(keyFile) is { } file ? Key(file.FullName) : KeyOfEnvironment!.Trim());

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
