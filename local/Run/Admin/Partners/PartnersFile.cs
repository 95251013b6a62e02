using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Storage;

namespace Local;

/// <summary>The file <c>partners.json</c> of a directory, to add partners to it and change their keys.</summary>
internal sealed class PartnersFile
{
    private const int MostKeys = 2;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string FileName = "partners.json";

    private readonly string folder;
    private readonly JsonArray partners;

    private PartnersFile(string folder)
    {
        this.folder = folder;
        partners = JsonNode.Parse(File.ReadAllText(FilePath))!.AsArray();
    }

    private string FilePath => Path.Combine(folder, FileName);

    /// <summary>Opens that of a directory without faults.</summary>
    /// <exception cref="AlertPipeline.Settings.SettingsException">The directory has faults; it lists them.</exception>
    public static PartnersFile Open(DirectoryInfo directory)
    {
        _ = DirectoryFiles.Load(directory.FullName);
        return new PartnersFile(directory.FullName);
    }

    /// <summary>Adds a partner that has no key yet.</summary>
    public PartnersFile Add(string partner, string name, bool mayKnowCase, bool sandbox)
    {
        var added = new JsonObject { ["id"] = partner, ["name"] = name, ["keyHashes"] = new JsonArray(), ["mayKnowCase"] = mayKnowCase };
        if (sandbox)
        {
            added["sandbox"] = true;
        }

        partners.Add(added);
        return this;
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
    /// <exception cref="AlertPipeline.Settings.SettingsException">The directory would have faults; it lists them, and nothing is written.</exception>
    public void Write()
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(partners, Json);
        DirectoryFiles.Check(folder, FileName, content);
        var draft = $"{FilePath}.draft";
        File.Copy(FilePath, draft, overwrite: true);
        File.WriteAllBytes(draft, [.. content, (byte)'\n']);
        File.Move(draft, FilePath, overwrite: true);
    }

    private JsonArray KeysOf(string partner) => partners.SingleOrDefault(known => (string?)known!["id"] == partner) is { } found
        ? found["keyHashes"]!.AsArray()
        : throw new LocalRunException($"There is no partner {partner}. Known are {string.Join(", ", partners.Select(known => known!["id"]))}; a new one comes in with admin partners add.");
}
