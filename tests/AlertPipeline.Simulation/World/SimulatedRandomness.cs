using AlertPipeline.Privacy;

namespace AlertPipeline.Simulation.World;

/// <summary>Chance that the seed decides.</summary>
internal sealed class SimulatedRandomness(Random random) : IRandomness
{
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
