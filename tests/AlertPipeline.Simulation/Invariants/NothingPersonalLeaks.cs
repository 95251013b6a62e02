using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>No name, V-number or birth date of a child is in a queue, an alert, or readable in a row or its key.</summary>
public sealed class NothingPersonalLeaks : Invariant
{
    /// <inheritdoc/>
    public override void OnQueued(string queue, string text) => Check(CallWords.Decoded(text), $"a message in {queue}");

    /// <inheritdoc/>
    public override void OnMessage(SentMessage message) => Check(message.Text, $"message {message.Id}");

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var row in change.Rows.Select(row => row.After).OfType<StoredRow>())
        {
            Check(row.Address.Partition + row.Address.Row, $"a key of {change.Table}");
            foreach (var text in row.Properties.Select(property => property.Value).OfType<string>())
            {
                Check(text, $"a row of {change.Table}");
            }
        }
    }

    private void Check(string text, string where)
    {
        foreach (var child in Ledger.Children)
        {
            if (child.Name.Split(' ').Append(child.VNumber).Append($"{child.BirthDate:yyyy-MM-dd}").Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)))
            {
                Broken($"{where} holds something of a child");
            }
        }
    }
}
