/** A time (ms since 1970) as Slack writes it: seconds with six digits behind the point. */
export const slackTimestamp = (ms: number): string => (ms / 1000).toFixed(6)
