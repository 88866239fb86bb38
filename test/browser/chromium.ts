/** Finds a Chromium to test with, or gets one: tests are never skipped for want of a browser. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packaged, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const DEBIANS = '/usr/bin/chromium'

const INSTALLED: readonly string[] = [
  DEBIANS,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  // The one that `npx playwright install` keeps in its cache.
  chromium.executablePath(),
]

/** Where the npm package keeps its browser. */
const PACKED = join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin')

/** No sandbox for root in a container, and nothing that looks for a network. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

const HELP =
  'The browser tests need Chromium, and none could be started. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.'

/**
 * A running Chromium: the one of CHROMIUM_PATH, an installed one, the one that comes as an npm
 * package, or Debian's, installed on the spot where that is allowed.
 * @param installed where one may stand already
 * @param packed the folder of the npm package's packed browser
 * @param debians where Debian's stands once it is installed
 * @throws when there is none, with what to do and why the others did not start
 */
export async function launchChromium(
  installed = INSTALLED,
  packed = PACKED,
  debians = DEBIANS,
): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'] || installed.find((known) => existsSync(known))
  const ways =
    path === undefined
      ? [() => launchPackaged(packed), () => launchDebians(debians)]
      : [() => launch(path)]
  const failures: unknown[] = []
  for (const start of ways)
    try {
      return await start()
    } catch (error) {
      failures.push(error)
    }
  // Their words, too: whoever reads a test's output sees no further than the message.
  throw new AggregateError(failures, [HELP, ...failures.map(reasonOf)].join('\n- '))
}

const reasonOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.message.split('\n')[0] ?? failure.name) : String(failure)

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS })

/** Packed for bare machines: it brings the libraries that it needs, which it unpacks on Lambda only. */
async function launchPackaged(packed: string): Promise<Browser> {
  const libraries = join(packed, 'al2023.tar.br')
  // The package would wait for ever for a file that is not there.
  if (!existsSync(libraries)) throw new Error(`${packed} has no packed browser.`)
  await inflate(libraries)
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  }
  // Only Lambda needs all of the browser in one process.
  const args = packaged.args.filter((flag) => flag !== '--single-process')
  return chromium.launch({ executablePath: await packaged.executablePath(packed), args, env })
}

async function launchDebians(path: string): Promise<Browser> {
  if (process.getuid?.() !== 0) throw new Error('Only root may install Debian’s Chromium.')
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
  })
  return launch(path)
}
