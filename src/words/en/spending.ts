import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** Spending, limits and health on the Home tab. Charts take at most 20 characters for a name. */
export const spending = {
  title: 'What the team spends',
  people: 'By person',
  channels: 'By channel',
  models: 'By model',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  others: 'Others',
  unknown: 'No longer known',
  line: (name: string, cost: string, pictures: number, last: string): string =>
    `${name}: ${cost}, ${counted(pictures, { one: '# picture', other: '# pictures' })}; last month ${last}`,
  nothing: 'Nothing has been spent yet.',
  forecast: (cost: string, last: string): string =>
    `At this pace, about ${cost} by the end of the month. Last month it was ${last}.`,
  limits: 'Limits',
  mineToday: (left: number, most: number): string =>
    `*You*: ${left} of ${most} pictures left today`,
  mineMonth: (left: string, most: string): string => `*You*: ${left} of ${most} left this month`,
  teamMonth: (left: string, most: string): string =>
    `*The team*: ${left} of ${most} left this month`,
  noLimits: 'No limits are set.',
  health: 'How it is',
  well: 'All is well.',
  trouble: (day: string, what: string): string => `${day}: ${what}`,
  ownKey: (lastFour: string): string =>
    `Pictures are painted with your own key, which ends in ${lastFour}.`,
  theirKey: 'Pictures are painted with the key of the person who runs Easel.',
  scopes: (names: string): string =>
    `Slack has not given these permissions: ${names}. Install Easel again to give them.`,
  changes: 'Changes of the settings',
  exportButton: 'Export as CSV',
  exported: 'What was billed in the last 13 months, by day, person, channel, model and purpose.',
  late: (count: number): string => `${count} errands are late.`,
}
