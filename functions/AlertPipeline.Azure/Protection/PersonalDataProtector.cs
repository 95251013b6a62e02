using AlertPipeline.Privacy;
using Jose;

namespace AlertPipeline.Protection;

/// <summary>Each text under a data key of its own, which the current key of the ring wraps.</summary>
internal sealed class PersonalDataProtector(KeyRing ring) : IPersonalDataProtector
{
    private readonly JweText text = new(ring.Encryption, JweAlgorithm.A256GCMKW);

    public string Protect(string plaintext, string context) => text.Protect(plaintext, context);

    public string Unprotect(string protectedText, string context) => text.Unprotect(protectedText, context);
}
