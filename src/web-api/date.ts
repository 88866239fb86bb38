/**
 * A time as everybody reads it in their own zone, for mrkdwn. @param ms since 1970
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function slackTime(ms: number): string {
  const otherwise = `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return `<!date^${Math.floor(ms / 1000)}^{date_short_pretty} {time}|${otherwise}>`
}
