@description('End of every name.')
param suffix string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the identity that the app carries.')
param identityId string

@description('Address of the container from which the platform takes the package.')
param packagesUrl string

@description('Resource id of the subnet that the app is in; empty for none.')
param subnetId string

@description('Memory of an instance in MB.')
@allowed([
  512
  2048
  4096
])
param instanceMemory int

@description('How many instances there are at most, over all functions.')
@minValue(40)
@maxValue(1000)
param maximumInstances int

@description('Instances that are always there, by group (http) or function (function:NAME), so that what is urgent never waits for a start.')
param alwaysReady array

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-alertpipeline-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-alertpipeline-${suffix}'
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: { ftpsState: 'Disabled', http20Enabled: true, minTlsVersion: '1.2', scmMinTlsVersion: '1.2' }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: { instanceMemoryMB: instanceMemory, maximumInstanceCount: maximumInstances, alwaysReady: alwaysReady }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
    }
  }
}

resource basicCredentials 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = [for door in [ 'ftp', 'scm' ]: {
  parent: app
  name: door
  properties: { allow: false }
}]

@description('Name.')
output name string = app.name

@description('Where the app answers.')
output url string = 'https://${app.properties.defaultHostName}'
