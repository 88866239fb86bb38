import { describe, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import type { Errand } from './errand.ts'
import { withSafeAddresses } from './safe-addresses.ts'

const API = new URL('http://127.0.0.1:9999/api/')
const errandsWith = (responseUrl: string | null): Errand[] => [
  {
    kind: 'ask',
    openingTried: false,
    isPrivate: false,
    ask: anAsk({ responseUrl }),
  },
  { kind: 'tell', channel: 'C1', threadTs: null, userId: 'U1', responseUrl, text: 'words' },
]

describe('the response_url of what is stored', () => {
  test.for(['https://hooks.slack.com/commands/1', 'http://127.0.0.1:9999/response/1', null])(
    'stays where it is Slack’s: %s',
    (url, { expect }) => {
      for (const errand of errandsWith(url)) expect(withSafeAddresses(errand, API)).toEqual(errand)
    },
  )

  test.for([
    'https://evil.example/1',
    'http://127.0.0.1:9998/',
    'https://127.0.0.1:9999/',
    'nothing',
    '',
  ])('goes where it is not: %s', (url, { expect }) => {
    const safe = errandsWith(url).map((errand) => withSafeAddresses(errand, API))
    expect(safe).toEqual(errandsWith(null))
  })
})
