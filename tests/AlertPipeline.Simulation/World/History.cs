using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AlertPipeline.Simulation.World;

/// <summary>What happened, in order. The lines are kept on request only; their hash always, so that two runs of one seed can be compared.</summary>
/// <param name="world">The world.</param>
/// <param name="keep">Whether lines are kept.</param>
public sealed class History(SimulatedWorld world, bool keep) : IDisposable
{
    private readonly List<string> lines = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>What happened; empty unless it is kept.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>A hash of everything that happened so far.</summary>
    public string Hash => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <summary>Notes that something happened.</summary>
    public void Note(string who, string what)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{world.Now:MM-dd HH:mm:ss.fff} {who} {what}");
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        if (keep)
        {
            lines.Add(line);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
