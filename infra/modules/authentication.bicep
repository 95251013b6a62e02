@description('Name of the app.')
param appName string

@description('Client id of the registration in Microsoft Entra ID; it needs no secret, because tokens are only checked.')
param clientId string

// Desks sign in with their accounts as well as with their keys. Partners, links in messages and gateways have no account here.
var withoutAccount = [
  '/acknowledge/*'
  '/api/health/*'
  '/api/v1/docs'
  '/api/v1/form-links'
  '/api/v1/openapi.json'
  '/api/v1/report-batches'
  '/api/v1/reports'
  '/api/v1/reports/*'
  '/assets/*'
  '/digests/*'
  '/hand-overs/*'
  '/notices/*'
  '/receipts/*'
  '/replies/*'
  '/report'
  '/report/*'
  '/rota/*'
]

resource app 'Microsoft.Web/sites@2024-11-01' existing = { name: appName }

resource signIn 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    httpSettings: { requireHttps: true }
    globalValidation: { requireAuthentication: true, unauthenticatedClientAction: 'Return401', excludedPaths: withoutAccount }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: { clientId: clientId, openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0' }
        validation: { allowedAudiences: [ clientId, 'api://${clientId}' ] }
      }
    }
    login: { tokenStore: { enabled: false } }
  }
}
