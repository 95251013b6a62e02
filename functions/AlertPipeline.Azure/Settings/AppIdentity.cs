using Azure.Identity;

namespace AlertPipeline.Settings;

/// <summary>The identity with which the app signs in on Azure, where it has no keys.</summary>
public static class AppIdentity
{
    /// <summary>The identity.</summary>
    /// <param name="clientId">That of a user-assigned identity; null or empty for the system-assigned one.</param>
    public static ManagedIdentityCredential Of(string? clientId) =>
        new(clientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);
}
