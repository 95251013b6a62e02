@description('End of every name.')
param suffix string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the storage account that is reached privately.')
param storageId string

@description('Resource id of the vault that is reached privately.')
param vaultId string

var endpoints = [
  { name: 'blob', target: storageId, zone: 'privatelink.blob.${environment().suffixes.storage}' }
  { name: 'queue', target: storageId, zone: 'privatelink.queue.${environment().suffixes.storage}' }
  { name: 'table', target: storageId, zone: 'privatelink.table.${environment().suffixes.storage}' }
  { name: 'vault', target: vaultId, zone: 'privatelink.vaultcore.azure.net' }
]

// Mail, text messages and webhooks leave by one address, which a receiver can let in.
resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-alertpipeline-${suffix}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIPAllocationMethod: 'Static' }
}

resource gateway 'Microsoft.Network/natGateways@2024-05-01' = {
  name: 'ng-alertpipeline-${suffix}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIpAddresses: [ { id: address.id } ] }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-alertpipeline-${suffix}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [ '10.0.0.0/16' ] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.0.0.0/24'
          natGateway: { id: gateway.id }
          delegations: [ { name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } } ]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.0.1.0/24' }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [for endpoint in endpoints: {
  name: endpoint.zone
  location: 'global'
  tags: tags
}]

resource zoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (endpoint, index) in endpoints: {
  parent: zone[index]
  name: endpoint.name
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}]

resource privateEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = [for endpoint in endpoints: {
  name: 'pep-${endpoint.name}-${suffix}'
  location: location
  tags: tags
  properties: {
    subnet: { id: '${network.id}/subnets/endpoints' }
    privateLinkServiceConnections: [
      { name: endpoint.name, properties: { privateLinkServiceId: endpoint.target, groupIds: [ endpoint.name ] } }
    ]
  }
}]

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (endpoint, index) in endpoints: {
  parent: privateEndpoint[index]
  name: 'default'
  properties: { privateDnsZoneConfigs: [ { name: endpoint.name, properties: { privateDnsZoneId: zone[index].id } } ] }
}]

@description('Resource id of the subnet that the app is in.')
output appSubnetId string = '${network.id}/subnets/app'
