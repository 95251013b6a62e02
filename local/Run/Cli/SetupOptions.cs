using System.CommandLine;
using System.CommandLine.Parsing;
using Azure.Storage.Queues;

namespace Local;

/// <summary>The options that the plain run and the demo share.</summary>
internal sealed class SetupOptions(string defaultFolder, bool startsEmpty = false)
{
    private readonly Option<int> _port = Port("--port", 7071, "Port of the app on 127.0.0.1; 0 for any free one.");
    private readonly Option<int> _inboxPort = Port("--inbox-port", 7072, "Port of the inbox on 127.0.0.1; 0 for any free one.");
    private readonly Option<string?> _storage = Storage();
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

    private static Option<string?> Storage()
    {
        var option = new Option<string?>("--storage")
        {
            Description = "Connection string of a storage account or a running emulator to use instead of starting Azurite.",
            HelpName = "CONNECTION",
        };
        option.Validators.Add(CheckStorage);
        return option;
    }

    private static void CheckStorage(OptionResult result)
    {
        try
        {
            _ = result.Tokens is [var token] ? new QueueServiceClient(token.Value) : null;
        }
        catch (FormatException)
        {
            result.AddError("--storage is not a connection string: give one such as UseDevelopmentStorage=true, or that of the account.");
        }
    }

    private static void CheckPort(OptionResult result)
    {
        if (result.Tokens is [var token] && !ushort.TryParse(token.Value, out _))
        {
            result.AddError($"{token.Value} is not a port: give a number from 0 to 65535.");
        }
    }
}
