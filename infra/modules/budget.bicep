@description('What a month may cost, in the currency of the subscription.')
param amount int

@description('First day of the month in which counting began, such as 2026-12-01; it cannot be changed later.')
param begin string

@description('Mail addresses of those who are told.')
param addresses array

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'budget-alertpipeline'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: begin }
    notifications: {
      spent: { enabled: true, operator: 'GreaterThan', threshold: 80, thresholdType: 'Actual', contactEmails: addresses }
      foreseen: { enabled: true, operator: 'GreaterThan', threshold: 110, thresholdType: 'Forecasted', contactEmails: addresses }
    }
  }
}
