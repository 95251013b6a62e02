namespace AlertPipeline.Privacy;

/// <summary>Protected data cannot be read. The message names the row and the key version, never the data.</summary>
public sealed class PersonalDataException : Exception
{
    /// <summary>Makes the exception with a message that holds no personal data.</summary>
    public PersonalDataException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
