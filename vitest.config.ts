import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// The same stubs as in wrangler.toml: Bolt imports these at the top and Easel never runs them.
const absent = new URL('./src/lib/absent-module.cjs', import.meta.url).pathname

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
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
      [
        'express',
        '@slack/oauth',
        '@slack/socket-mode',
        'raw-body',
        'path-to-regexp',
        'google-auth-library',
      ].map((name) => [name, absent]),
    ),
  },
  test: { include: ['src/**/*.test.ts'] },
})
