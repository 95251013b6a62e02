namespace AlertPipeline.Privacy;

/// <summary>Where unguessable bytes come from; a test can repeat them.</summary>
public interface IRandomness
{
    /// <summary>Gives that many bytes, fit for a secret.</summary>
    byte[] Bytes(int count);

    /// <summary>Gives a number from 0 up to, and without, 1.</summary>
    double Fraction() => BitConverter.ToUInt32(Bytes(sizeof(uint))) / (uint.MaxValue + 1.0);
}
