using System.CommandLine;
using System.Security.Cryptography;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;

namespace Local;

/// <summary>The command line of <c>admin partners</c>: who may report, and the keys with which they do.</summary>
internal sealed class PartnersCommandLine(Showing showing, TextWriter output)
{
    private const string AboutAdding =
        """
        Puts a partner into partners.json, which may send every kind of report and has no key yet: add-key makes one. What else is agreed with it, its kinds, limits,
        locations and webhook, is written into the file by hand.
        """;

    private const string AboutKeys =
        """
        Makes a fresh key for a partner and puts its hash into partners.json, beside the key that the partner has. Give the key to the partner by a safe way and delete the file.
        An app that reads the folder takes the key over at its next request; on Azure, azd deploy does.
        """;

    private const string AboutRemoving = "Takes the hash of a key out of partners.json. The next request with that key is answered 401.";

    private const int KeyBytes = 32;

    private readonly Argument<string> partner = new("PARTNER") { Description = "The id of the partner." };
    private readonly Option<DirectoryInfo> directory = new Option<DirectoryInfo>("--directory")
    {
        Description = "The folder of the directory, whose partners.json is written anew. A directory with faults is left as it is.",
        HelpName = "FOLDER",
        Required = true,
    }.AcceptExistingOnly();

    public Command Build() => new("partners", $"Shows who may report, adds partners and changes their keys.\n\n{ExitCode.Help}") { List(), Add(), AddKey(), RemoveKey() };

    private Command List() => showing.Show<PartnerList>(
        "list", "Lists partners, with each key by the beginning of its hash and when it was last used.", "on-call", _ => "api/v1/partners", PartnerTable.Of);

    private Command Add()
    {
        var name = new Option<string>("--name") { Description = "Its name for people.", HelpName = "NAME", Required = true };
        var mayKnowCase = new Option<bool>("--may-know-case") { Description = "Whether its agreement lets it see the case of its own reports." };
        var sandbox = new Option<bool>("--sandbox") { Description = "Whether everything it sends is an exercise." };
        var command = new Command("add", $"{AboutAdding}\n\n{ExitCode.Help}") { partner, name, mayKnowCase, sandbox, directory };
        command.SetAction(parsed => PartnersFile.Open(parsed.GetRequiredValue(directory))
            .Add(parsed.GetRequiredValue(partner), parsed.GetRequiredValue(name), parsed.GetValue(mayKnowCase), parsed.GetValue(sandbox))
            .Write());
        return command;
    }

    private Command AddKey()
    {
        var file = new Option<string>("--to") { Description = "Where the key is written, for you alone to read; there must be no file yet.", HelpName = "FILE", Required = true };
        var command = new Command("add-key", $"{AboutKeys}\n\n{ExitCode.Help}") { partner, directory, file };
        command.SetAction((parsed, _) => AddKeyAsync(PartnersFile.Open(parsed.GetRequiredValue(directory)), parsed.GetRequiredValue(partner), Path.GetFullPath(parsed.GetRequiredValue(file))));
        return command;
    }

    private Command RemoveKey()
    {
        var key = new Argument<string>("KEY") { Description = "The beginning of the hash of the key, as admin partners list shows it." };
        var command = new Command("remove-key", $"{AboutRemoving}\n\n{ExitCode.Help}") { partner, key, directory };
        command.SetAction(parsed => PartnersFile.Open(parsed.GetRequiredValue(directory)).RemoveKey(parsed.GetRequiredValue(partner), parsed.GetRequiredValue(key)).Write());
        return command;
    }

    private async Task AddKeyAsync(PartnersFile partners, string id, string path)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
        var hash = Sha256Hex.Of(key);
        partners.AddKey(id, hash);
        await using (var writer = new StreamWriter(PrivateFile.Create(path)))
        {
            await writer.WriteLineAsync(key);
        }

        partners.Write();
        await output.WriteLineAsync($"{id} has a new key, {PartnerKeyStore.IdOf(hash)}: it stands in {path}.");
    }
}
