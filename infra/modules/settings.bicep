@description('Name of the app.')
param appName string

@description('Name of the storage account.')
param storageName string

@description('Name of the vault that holds the secrets.')
param vaultName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Client id of the identity with which the app signs in.')
param clientId string

@description('Whether workers start from prepared ones, which is faster. Turn it off where .NET 10 workers crash at their start (exit codes 134, 139, 150).')
param usePlaceholders bool

@description('Settings in which this environment differs from settings.json.')
param own object

@description('Settings that are secrets of the vault; a secret has the name of its setting with -- for __.')
param secrets array

resource app 'Microsoft.Web/sites@2024-11-01' existing = { name: appName }

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = { name: storageName }

resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }

var shared = loadJsonContent('../settings.json')

var references = toObject(secrets, name => name, name => '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${replace(name, '__', '--')})')

// The address of a link is the key to a case, so traces of requests by the host, which hold it, are not kept. The app's own do not hold it and are.
var platform = {
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
  APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true'
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
  AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
  AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
  OTEL_TRACES_SAMPLER: 'microsoft.fixed_percentage'
  OTEL_TRACES_SAMPLER_ARG: '0'
  WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED: usePlaceholders ? '1' : '0'
}

resource appSettings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: union(shared, own, references, platform)
}
