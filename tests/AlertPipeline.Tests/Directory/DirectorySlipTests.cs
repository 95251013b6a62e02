using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Settings;
using AlertPipeline.Testing;
using AlertPipeline.Tests.Channels;
using FsCheck;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Directory;

public sealed class DirectorySlipTests : IDisposable
{
    private static readonly string[] Slips =
    [
        "null", "true", "0", "-1", "2.0", "1e400", "-1e-400", "99999999999999999999", "\"\"", "\" \"", "\"P9999W99999D\"", "\"PT999999H99999999M\"", "\"PT999999S\"", "\"P99W999D\"",
        "\"PT24H\\n\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"\\ud800\"", "\"\\uFFFE\"", "\"\\u0000\"", "\"https://[\"", "\"a@b\"", "[]", "[1e400, 1e400]", "[[]]", "{}",
        "{\"a\": 1e400}",
    ];

    private static readonly Gen<(string File, double Place, string Slip)> Changes =
        from file in Gen.Elements(DirectoryFiles.Names.Where(name => name != "municipalities.json"))
        from place in Gen.Choose(0, 999)
        from slip in Gen.Elements(Slips)
        select (file, place / 1000.0, slip);

    private readonly DirectoryCopy files = new();
    private readonly CollectingLogger log = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Whatever_a_slip_makes_of_a_file_it_is_a_book_or_a_list_of_faults() => Always.Holds(
        Changes,
        change =>
        {
            files.RestoreAll();
            files.Write(change.File, Slipped(change.File, change.Place, change.Slip));
            Assert.Null(Record.Exception(() => DirectoryFiles.Load(files.Path)) is { } thrown and not SettingsException ? thrown : null);
        },
        times: 300);

    [Fact]
    public void Whatever_a_slip_makes_of_a_file_the_directory_in_force_can_be_looked_at()
    {
        var live = new LiveDirectory(files.Path, _ => []);

        Assert.All(Slips, slip =>
        {
            files.Write("clocks.json", slip);
            Assert.NotNull(live.Look(log));
        });
    }

    /// <summary>The sample with one of its values replaced.</summary>
    private string Slipped(string file, double place, string slip)
    {
        const string mark = "here-is-the-slip";
        var root = JsonNode.Parse(File.ReadAllText(files.FileOf(file)))!;
        var values = Values(root).ToList();
        values[(int)(place * values.Count)].ReplaceWith(mark);
        return root.ToJsonString().Replace($"\"{mark}\"", slip, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Values(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Inside(field.Value)),
        JsonArray items => items.SelectMany(Inside),
        _ => [],
    };

    private static IEnumerable<JsonNode> Inside(JsonNode? node) => node is null ? [] : [node, .. Values(node)];
}
