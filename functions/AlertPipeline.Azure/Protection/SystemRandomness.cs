using System.Security.Cryptography;
using AlertPipeline.Privacy;

namespace AlertPipeline.Protection;

/// <summary>The randomness of the operating system.</summary>
public sealed class SystemRandomness : IRandomness
{
    /// <inheritdoc />
    public byte[] Bytes(int count) => RandomNumberGenerator.GetBytes(count);
}
