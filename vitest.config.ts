import { readFileSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { type Plugin, defineConfig } from 'vitest/config'

// The same stubs as in wrangler.toml: Bolt imports these at the top and Easel never runs them.
const absent = new URL('./src/lib/absent-module.cjs', import.meta.url).pathname

/** Modules of text, as in wrangler.toml. Whatever else looks at them first takes them for addresses of files. */
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
    alias: Object.fromEntries(
      ['express', '@slack/oauth', '@slack/socket-mode', 'raw-body', 'path-to-regexp'].map(
        (name) => [name, absent],
      ),
    ),
  },
  test: {
    include: ['src/**/*.test.ts'],
    // A file's first request loads the whole Worker, which takes seconds where the machine is busy.
    testTimeout: 30_000,
  },
})
