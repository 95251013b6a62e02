@description('Name of the account.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Object id of the identity that may read and write.')
param principalId string

@description('How often and where everything is kept: ZRS survives the loss of a building.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GZRS'
])
param redundancy string

@description('Whether only the private network leads here.')
param isPrivate bool

@description('Resource id of the workspace that hears of what is put into queues.')
param workspaceId string

var queues = [
  'reports-urgent', 'reports', 'reports-bulk'
  'notifications-urgent', 'notifications', 'notifications-bulk'
  'due', 'callbacks'
]
var tables = [
  'reports', 'exercises', 'cases', 'notices', 'thirdpersons', 'piecelinks', 'pieces', 'matchkeys', 'links', 'deadletters'
  'failedtries', 'labelledpairs', 'partnerkeys', 'locationreports', 'partnerreports', 'due', 'opencases', 'reviews', 'heartbeats', 'exercisecases'
  'gonecontacts'
]

// Storage Blob Data Owner, which the Functions host asks for; Storage Queue Data Contributor; Storage Table Data Contributor
var roles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: isPrivate ? 'Deny' : 'Allow' }
  }
}

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = { parent: account, name: 'default' }

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = { parent: blobService, name: 'packages' }

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = { parent: account, name: 'default' }

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = [for queueName in concat(queues, map(queues, one => '${one}-poison')): {
  parent: queueService
  name: queueName
}]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = { parent: account, name: 'default' }

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2024-01-01' = [for tableName in tables: {
  parent: tableService
  name: tableName
}]

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in roles: {
  name: guid(account.id, principalId, role)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// Who writes into a queue is seen by storage itself, also while the app is down.
resource queueLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'queue-writes'
  scope: queueService
  properties: { workspaceId: workspaceId, logs: [ { category: 'StorageWrite', enabled: true } ] }
}

@description('Resource id.')
output id string = account.id

@description('Name.')
output name string = account.name

@description('Where the package of the app is put.')
output packagesUrl string = '${account.properties.primaryEndpoints.blob}${packages.name}'

@description('The queues that functions are triggered by.')
output queues array = queues
