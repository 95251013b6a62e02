namespace AlertPipeline.Privacy;

/// <summary>Encrypts what the index knows of a child, so that cases are compared without loading them.</summary>
public interface IProjectionProtector
{
    /// <summary>Encrypts <paramref name="plaintext"/>, bound to <paramref name="context"/>.</summary>
    /// <param name="plaintext">What to protect.</param>
    /// <param name="context">Names what it belongs to, so that it cannot be moved unnoticed.</param>
    string Protect(string plaintext, string context);

    /// <summary>Decrypts what <see cref="Protect"/> made, also under a key that has been rotated since.</summary>
    /// <exception cref="PersonalDataException">It was altered, belongs elsewhere, or its key is not in the ring.</exception>
    string Unprotect(string protectedText, string context);
}
