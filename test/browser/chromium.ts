/** Finds a Chromium to test with, or gets one: tests are never skipped for want of a browser. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** No sandbox for root in a container, and nothing that looks for a network. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

const HELP =
  'The browser tests need Chromium, and none could be started. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.'

/**
 * A running Chromium: the one of CHROMIUM_PATH, an installed one, the one that comes as an npm
 * package, or Debian's, installed on the spot where that is allowed.
 * @throws when there is none, with what to do
 */
export async function launchChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined) return launch(given)
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed !== undefined) return launch(installed)
  // It brings no libraries of its own, so it may not start on a bare machine.
  const browser = await launchPackaged().catch(() => null)
  if (browser !== null) return browser
  if (process.getuid?.() !== 0) throw new Error(HELP)
  installWithApt()
  return launch('/usr/bin/chromium')
}

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS })

const launchPackaged = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args })

function installWithApt(): void {
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    })
  } catch (cause) {
    throw new Error(HELP, { cause })
  }
}
