namespace AlertPipeline.Packs;

/// <summary>Who gets the pack for when the system is down.</summary>
/// <param name="To">The mail address of the coordinator.</param>
/// <param name="CertificatePem">The coordinator's certificate, for which the pack is encrypted, as PEM.</param>
public sealed record PackOptions(string To, string CertificatePem);
