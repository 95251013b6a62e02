using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Storage;

namespace Local;

/// <summary>The file <c>partners.json</c> of a directory, to change the keys of partners in it.</summary>
internal sealed class PartnersFile
{
    private const int MostKeys = 2;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string path;
    private readonly JsonArray partners;

    private PartnersFile(string path) => (this.path, partners) = (path, JsonNode.Parse(File.ReadAllText(path))!.AsArray());

    /// <summary>Opens that of a directory without faults.</summary>
    /// <exception cref="AlertPipeline.Settings.SettingsException">The directory has faults; it lists them.</exception>
    public static PartnersFile Open(DirectoryInfo directory)
    {
        _ = DirectoryFiles.Load(directory.FullName);
        return new PartnersFile(Path.Combine(directory.FullName, "partners.json"));
    }

    /// <summary>Puts the hash of a key beside what the partner has.</summary>
    public void AddKey(string partner, string hash)
    {
        var keys = KeysOf(partner);
        if (keys.Count >= MostKeys)
        {
            throw new LocalRunException($"{partner} has {MostKeys} keys. Take out the one that it no longer uses with remove-key first; admin partners list says which that is.");
        }

        keys.Add(hash);
    }

    /// <summary>Takes the hash of a key out, by the name under which keys are shown.</summary>
    public PartnersFile RemoveKey(string partner, string name)
    {
        if (KeysOf(partner).RemoveAll(key => PartnerKeyStore.IdOf((string)key!) == name) == 0)
        {
            throw new LocalRunException($"{partner} has no key {name}. Give it as admin partners list shows it.");
        }

        return this;
    }

    /// <summary>Writes it beside and renames it, so that the app never sees it half. It keeps its mode.</summary>
    public void Write()
    {
        var draft = $"{path}.draft";
        File.Copy(path, draft, overwrite: true);
        File.WriteAllText(draft, partners.ToJsonString(Json) + "\n");
        File.Move(draft, path, overwrite: true);
    }

    private JsonArray KeysOf(string partner) => partners.SingleOrDefault(known => (string?)known!["id"] == partner) is { } found
        ? found["keyHashes"]!.AsArray()
        : throw new LocalRunException($"There is no partner {partner}. Known are {string.Join(", ", partners.Select(known => known!["id"]))}; write a new one into partners.json first.");
}
