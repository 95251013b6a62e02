namespace AlertPipeline.Directory;

/// <summary>Where a partner is told of changes of its own reports.</summary>
/// <param name="Url">An absolute https URL; http is only for this machine itself.</param>
/// <param name="SecretName">The name of the signing secret in the settings (Webhooks:Secrets); never the secret itself.</param>
public sealed record PartnerWebhook(string Url, string SecretName);
