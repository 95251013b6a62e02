@description('End of every name.')
param suffix string

@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Object id of the identity that may send telemetry.')
param principalId string

@description('Days for which logs are kept. They hold ids and no personal data.')
@minValue(30)
@maxValue(730)
param retentionDays int

// Monitoring Metrics Publisher
var telemetryRole = '3913510d-42f4-4e42-8a64-420c390055eb'

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-alertpipeline-${suffix}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-alertpipeline-${suffix}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, telemetryRole)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', telemetryRole)
  }
}

@description('Resource id of the workspace that alarms and the workbook ask.')
output workspaceId string = workspace.id

@description('Name of the Application Insights component.')
output insightsName string = insights.name
