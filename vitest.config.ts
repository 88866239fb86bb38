import { readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { type Plugin, defineConfig } from 'vitest/config'
import { ABSENT, UNUSED_PACKAGES } from './scripts/build/stand-ins.ts'

// Tests bring their own secrets: wrangler need not ask for them.
process.env['WRANGLER_LOG'] ??= 'error'

// The same stubs as in the bundle: Bolt imports these at the top and Easel never runs them.
const absent = new URL(ABSENT, import.meta.url).pathname

/** Modules of text, as in the bundle. Whatever else looks at them first takes them for addresses of files. */
const text: Plugin = {
  name: 'text',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null,
}

export default defineConfig({
  plugins: [
    text,
    cloudflareTest({
      main: './src/index.ts',
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          // Nobody listens there: no unit test may reach Slack.
          SLACK_API_URL: 'http://127.0.0.1:9/api/',
          SLACK_SIGNING_SECRET: 'test-signing-secret',
          SLACK_BOT_TOKEN: 'xoxb-test',
          GEMINI_API_KEY: 'test-key',
          EASEL_SECRET: 'test-secret-that-is-long-enough-for-easel',
        },
      },
    }),
  ],
  resolve: {
    alias: Object.fromEntries(UNUSED_PACKAGES.map((name) => [name, absent])),
  },
  test: {
    include: ['src/**/*.test.ts'],
    // A file's first request loads the whole Worker, which takes seconds where the machine is busy.
    testTimeout: 30_000,
    // Vitest leaves one core to itself, and on two that is half of the time.
    maxWorkers: 2,
  },
})
