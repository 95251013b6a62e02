using System.CommandLine;
using System.CommandLine.Parsing;

namespace Local;

/// <summary>The options that the plain run and the demo share.</summary>
internal sealed class SetupOptions(string defaultFolder, bool startsEmpty = false)
{
    private readonly Option<int> _port = Port("--port", 7071, "Port of the app on 127.0.0.1; 0 for any free one.");
    private readonly Option<int> _inboxPort = Port("--inbox-port", 7072, "Port of the inbox on 127.0.0.1; 0 for any free one.");
    private readonly Option<string?> _storage = new("--storage")
    {
        Description = "Use this storage account or running emulator instead of starting Azurite.",
        HelpName = "CONNECTION",
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = $"Where everything is kept. [default: .local/{defaultFolder} in the repository]",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _fresh = new("--fresh")
    {
        Description = "Start empty. An account given with --storage keeps its rows, so their keys are kept as well.",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _port, _inboxPort, _storage, _data, _fresh })
        {
            command.Add(option);
        }
    }

    public SetupSettings Read(ParseResult result) => new(
        result.GetValue(_port),
        result.GetValue(_inboxPort),
        result.GetValue(_storage),
        Path.GetFullPath(result.GetValue(_data) ?? Repository.Path(".local", defaultFolder)),
        result.GetValue(_fresh) || (startsEmpty && result.GetValue(_data) is null));

    private static Option<int> Port(string name, int value, string description)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "PORT", DefaultValueFactory = _ => value };
        option.Validators.Add(CheckPort);
        return option;
    }

    private static void CheckPort(OptionResult result)
    {
        if (result.Tokens is [var token] && !ushort.TryParse(token.Value, out _))
        {
            result.AddError($"{token.Value} is not a port: give a number from 0 to 65535.");
        }
    }
}
