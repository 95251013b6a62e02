using Azure.Core;

namespace AlertPipeline.Azurite.TableStorage;

/// <summary>Gives every caller the same token and keeps what it is for.</summary>
internal sealed class FakeTokenCredential : TokenCredential
{
    public const string Token = "a-token";

    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return new AccessToken(Token, DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
