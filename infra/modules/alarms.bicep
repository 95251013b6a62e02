@description('Region.')
param location string

@description('Tags.')
param tags object

@description('Resource id of the workspace that alarms ask.')
param workspaceId string

@description('Resource id of who is told.')
param actionGroupId string

@description('The queues that functions are triggered by.')
param queues array

var alarms = loadJsonContent('../alarms.json')

// A message that failed for good goes through this queue; storage says so itself, also while the app is down.
var deadLetters = [for queue in queues: {
  name: 'dead-letter-in-${queue}'
  meaning: 'A message of the queue ${queue} failed five times.'
  severity: 1
  window: 'PT10M'
  by: []
  query: 'StorageQueueLogs | where OperationName == "PutMessage" and Uri contains "/${queue}-poison/messages"'
}]

// A table is there once something was written into it, so queries are not tried when they are made.
resource alarm 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in concat(alarms, deadLetters): {
  name: rule.name
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'AlertPipeline: ${rule.name}'
    description: rule.meaning
    severity: rule.severity
    enabled: true
    scopes: [ workspaceId ]
    evaluationFrequency: 'PT5M'
    windowSize: rule.window
    skipQueryValidation: true
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          dimensions: map(rule.by, column => { name: column, operator: 'Include', values: [ '*' ] })
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [ actionGroupId ] }
  }
}]
