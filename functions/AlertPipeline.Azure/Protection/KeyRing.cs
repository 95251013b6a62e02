namespace AlertPipeline.Protection;

/// <summary>Every key that protects personal data.</summary>
/// <param name="Encryption">Wrap the data keys.</param>
/// <param name="Index">Make the match keys.</param>
/// <param name="Identifier">Derives ids. It is never rotated: another key would derive other ids for the same things.</param>
internal sealed record KeyRing(VersionedKeys Encryption, VersionedKeys Index, byte[] Identifier)
{
    /// <summary>The size of each key in bytes.</summary>
    public const int KeySize = 32;
}
