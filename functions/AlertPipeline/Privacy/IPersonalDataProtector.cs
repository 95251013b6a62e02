namespace AlertPipeline.Privacy;

/// <summary>Encrypts personal data before it reaches storage, and decrypts it again.</summary>
public interface IPersonalDataProtector
{
    /// <summary>Encrypts <paramref name="plaintext"/> under a data key of its own, bound to <paramref name="context"/>.</summary>
    /// <param name="plaintext">What to protect.</param>
    /// <param name="context">Names the row it belongs to, so that it cannot be moved to another one unnoticed.</param>
    string Protect(string plaintext, string context);

    /// <summary>Decrypts what <see cref="Protect"/> made, also under a key that has been rotated since.</summary>
    /// <exception cref="PersonalDataException">It was altered, belongs to another row, or its key is not in the ring.</exception>
    string Unprotect(string protectedText, string context);
}
