using System.Diagnostics;
using Azurite;

namespace AlertPipeline.Azurite.Emulator;

public sealed class RemovalTests
{
    private const string Script =
        """
        import Loki from "lokijs";

        const left = (count) => {
          const rows = new Loki("").addCollection("rows", { indices: ["queue", "at"] });
          for (let at = 0; at < 1000; at++) rows.insert({ queue: at % 7, at: (at * 7919) % 1000 });
          rows.chain().find({ at: { $lt: count } }).remove();
          rows.remove(rows.find({ at: { $gte: 1000 - count } }));
          return [rows.checkAllIndexes(), rows.count(), ...[{ queue: 3 }, { at: { $lt: 500 } }].map((query) => rows.find(query).map((row) => row.at).sort())];
        };

        const counts = [0, 1, 2, 100, 101, 500];
        const before = JSON.stringify(counts.map(left));
        await import("./removals.mjs");
        console.log(JSON.stringify(counts.map(left)) === before);
        """;

    [Fact]
    public async Task Rows_that_go_one_by_one_leave_what_is_left_when_they_go_together()
    {
        var package = NodePackage.Of(typeof(AzuriteProcess).Assembly);
        await package.InstallAsync();
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e", Script])
        {
            WorkingDirectory = package.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;

        Assert.Equal("true", (await node.StandardOutput.ReadToEndAsync()).Trim());
    }
}
