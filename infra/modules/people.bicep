@description('Mail addresses of those who look after the app.')
param addresses array

@description('Tags.')
param tags object

resource actionGroup 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-alertpipeline'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'alerts'
    enabled: true
    emailReceivers: map(addresses, address => { name: address, emailAddress: address, useCommonAlertSchema: true })
  }
}

@description('Resource id of who is told.')
output actionGroupId string = actionGroup.id
