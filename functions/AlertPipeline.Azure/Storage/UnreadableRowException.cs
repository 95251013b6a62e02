namespace AlertPipeline.Storage;

/// <summary>A row cannot be read: it was damaged, or its key is not in the ring. The message names the row and holds nothing of it.</summary>
public sealed class UnreadableRowException : Exception
{
    /// <summary>Makes the exception.</summary>
    public UnreadableRowException(string partition, string row, Exception innerException)
        : base($"The row {partition}/{row} cannot be read.", innerException)
    {
    }
}
