import { LogLevel, type Logger } from '@slack/web-api'

/** Bolt and the client log requests with people's words in them; Easel logs what happened instead. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}
