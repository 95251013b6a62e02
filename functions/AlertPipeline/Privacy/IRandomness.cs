namespace AlertPipeline.Privacy;

/// <summary>Where unguessable bytes come from; a test can repeat them.</summary>
public interface IRandomness
{
    /// <summary>Gives that many bytes, fit for a secret.</summary>
    byte[] Bytes(int count);
}
