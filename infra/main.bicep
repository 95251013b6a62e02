targetScope = 'subscription'

@description('The environment: it is part of every name, and the file of this name in environments says what is different about it.')
@allowed([
  'dev'
  'exercise'
  'production'
])
param environmentName string

@description('The region; it must have the Flex Consumption plan.')
param location string

@description('Object id of whoever deploys and may then put secrets into the vault; empty for a pipeline that may not.')
param deployerId string = ''

var environments = {
  dev: loadJsonContent('environments/dev.json')
  exercise: loadJsonContent('environments/exercise.json')
  production: loadJsonContent('environments/production.json')
}
var environment = environments[environmentName]
var suffix = uniqueString(subscription().id, environmentName, location)
var tags = { application: 'alertpipeline', 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-alertpipeline-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: { name: 'id-alertpipeline-${suffix}', location: location, tags: tags }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  scope: group
  params: { suffix: suffix, location: location, tags: tags, principalId: identity.outputs.principalId, retentionDays: environment.logRetentionDays }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    redundancy: environment.redundancy
    isPrivate: environment.isPrivate
    workspaceId: logs.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    name: 'kv-${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    deployerId: deployerId
    isPrivate: environment.isPrivate
    deployerAddresses: environment.deployerAddresses
  }
}

module network 'modules/network.bicep' = if (environment.isPrivate) {
  name: 'network'
  scope: group
  params: { suffix: suffix, location: location, tags: tags, storageId: storage.outputs.id, vaultId: vault.outputs.id }
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityId: identity.outputs.id
    packagesUrl: storage.outputs.packagesUrl
    subnetId: environment.isPrivate ? network!.outputs.appSubnetId : ''
    instanceMemory: environment.instanceMemory
    maximumInstances: environment.maximumInstances
    alwaysReady: environment.alwaysReady
  }
}

module settings 'modules/settings.bicep' = {
  name: 'settings'
  scope: group
  params: {
    appName: app.outputs.name
    storageName: storage.outputs.name
    vaultName: vault.outputs.name
    insightsName: logs.outputs.insightsName
    clientId: identity.outputs.clientId
    usePlaceholders: environment.usePlaceholders
    own: environment.settings
    secrets: environment.secrets
  }
}

module authentication 'modules/authentication.bicep' = if (!empty(environment.signInClientId)) {
  name: 'authentication'
  scope: group
  params: { appName: app.outputs.name, clientId: environment.signInClientId }
}

module people 'modules/people.bicep' = {
  name: 'people'
  scope: group
  params: { addresses: environment.alarmAddresses, tags: tags }
}

module alarms 'modules/alarms.bicep' = {
  name: 'alarms'
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: logs.outputs.workspaceId
    actionGroupId: people.outputs.actionGroupId
    queues: storage.outputs.queues
  }
}

module workbook 'modules/workbook.bicep' = {
  name: 'workbook'
  scope: group
  params: { location: location, tags: tags, workspaceId: logs.outputs.workspaceId }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  scope: group
  params: { amount: environment.budget, begin: environment.budgetBegin, addresses: environment.alarmAddresses }
}

@description('The region, for azd.')
output AZURE_LOCATION string = location

@description('The resource group, for azd.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Where the app answers.')
output SERVICE_APP_URI string = app.outputs.url

@description('The vault into which secrets are put.')
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
