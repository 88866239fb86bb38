/** Opens the page in the person's browser, where there is one to open. */
import { spawn } from 'node:child_process'

const COMMANDS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Does nothing in CI, without a terminal and without a display. */
export function openBrowser(url: string): void {
  const [command, ...args] = COMMANDS[process.platform] ?? []
  const { env } = process
  const hasDisplay =
    process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
  if (command === undefined || !hasDisplay || env['CI'] || !process.stdout.isTTY) return
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  // The address is printed anyway.
  browser.once('error', () => {})
  browser.unref()
}
