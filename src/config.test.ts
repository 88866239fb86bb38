import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { configNotices, configProblems, readConfig } from './config.ts'

const withVars = (vars: Readonly<Record<string, string>>): Env => ({ ...env, ...vars })

test('a default model that is retired is no problem, but told', ({ expect }) => {
  expect(configNotices(env)).toEqual([])
  const retired = withVars({ DEFAULT_MODEL: 'imagen-4.0-generate-001' })
  expect(configProblems(retired)).toEqual([])
  expect(configNotices(retired)).toEqual([
    'DEFAULT_MODEL is imagen-4.0-generate-001, which Google has retired. Set it to gemini-3-pro-image.',
  ])
})

describe('the configuration', () => {
  test('is complete with the secrets and the defaults of wrangler.toml', ({ expect }) => {
    expect(configProblems(env)).toEqual([])
    expect(readConfig(env)).toMatchObject({
      gemini: { baseUrl: 'https://generativelanguage.googleapis.com', model: { alias: 'default' } },
      threadReplies: 'all',
      historyPictures: 3,
      retentionSeconds: 30 * 86_400,
      publicUrl: null,
    })
  })

  test('limits are none where vars are 0 or empty, and admins are a list', ({ expect }) => {
    const none = { personPictures: null, personUsd: null, teamUsd: null, outsiders: 'refuse' }
    expect(readConfig(env)?.usual).toMatchObject({ ...none, retentionDays: 30 })
    const set = readConfig(
      withVars({
        ...{ PERSON_PICTURES_PER_DAY: '10', PERSON_USD_PER_MONTH: '2.5', TEAM_USD_PER_MONTH: '' },
        ADMINS: ' U0ANA, W0BEN,',
      }),
    )
    expect(set?.usual).toMatchObject({ personPictures: 10, personUsd: 2.5, teamUsd: null })
    expect(set?.admins).toEqual(['U0ANA', 'W0BEN'])
  })

  test('a secret that is being changed has both values', ({ expect }) => {
    expect(readConfig(env)?.secret).toBe(env.EASEL_SECRET)
    const next = { EASEL_SECRET: 'n'.repeat(32), EASEL_SECRET_OLD: env.EASEL_SECRET }
    expect(readConfig(withVars(next))?.secret).toEqual(['n'.repeat(32), env.EASEL_SECRET])
    const signing = readConfig(withVars({ SLACK_SIGNING_SECRET_OLD: 'former' }))
    expect(signing?.slack.signingSecret).toEqual([env.SLACK_SIGNING_SECRET, 'former'])
  })

  test('a client id that comes later leaves the bot token in its place', ({ expect }) => {
    const config = readConfig(withVars({ SLACK_CLIENT_ID: 'later', SLACK_CLIENT_SECRET: 'later' }))
    expect(config?.slack).toMatchObject({ client: null, botToken: env.SLACK_BOT_TOKEN })
  })

  test('slashes at the end do not matter', ({ expect }) => {
    const config = readConfig(
      withVars({
        SLACK_API_URL: 'http://127.0.0.1:1/api',
        GEMINI_BASE_URL: 'http://127.0.0.1:2/',
        PUBLIC_URL: 'https://easel.example/',
      }),
    )
    expect(config?.slack.apiUrl.href).toBe('http://127.0.0.1:1/api/')
    expect(config?.gemini.baseUrl).toBe('http://127.0.0.1:2')
    expect(config?.publicUrl).toBe('https://easel.example')
  })

  test.for([
    ['SLACK_SIGNING_SECRET', '', 'SLACK_SIGNING_SECRET is not set.'],
    ['SLACK_CLIENT_ID', '1.2', 'SLACK_CLIENT_SECRET is not set.'],
    ['SLACK_SIGNING_SECRET', 'later', 'SLACK_SIGNING_SECRET is not set.'],
    ['SLACK_BOT_TOKEN', 'later', 'SLACK_BOT_TOKEN is not set.'],
    ['EASEL_SECRET_OLD', 'short', 'EASEL_SECRET_OLD needs at least 32 characters.'],
    ['EASEL_SECRET', 'short', 'EASEL_SECRET needs at least 32 characters.'],
    ['SLACK_API_URL', 'slack', 'SLACK_API_URL is not a URL.'],
    ['PUBLIC_URL', 'easel', 'PUBLIC_URL is not a URL.'],
    ['THREAD_REPLIES', 'some', 'THREAD_REPLIES is neither "all" nor "mentions".'],
    ['HISTORY_PICTURES', '-1', 'HISTORY_PICTURES is not a whole number.'],
    [
      'SAFETY_THRESHOLD',
      'high',
      'SAFETY_THRESHOLD is none of BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE, OFF.',
    ],
    [
      'LOCATION_HINT',
      'hkg',
      'LOCATION_HINT is none of wnam, enam, sam, weur, eeur, apac, apac-ne, apac-se, oc, afr, me.',
    ],
    ...['-1', '1e9', 'abc', '1.5', ' 1', '1000000'].map(
      (count) =>
        [
          'PERSON_PICTURES_PER_DAY',
          count,
          'PERSON_PICTURES_PER_DAY is not a whole number from 0 to 999999.',
        ] as const,
    ),
    ...['PERSON_USD_PER_MONTH', 'TEAM_USD_PER_MONTH'].flatMap((name) =>
      ['-1', '1e9', 'abc', '1,5', '$5', '0.001'].map(
        (usd) => [name, usd, `${name} is not a number of dollars from 0 to 999999.99.`] as const,
      ),
    ),
    ['ADMINS', 'ana', 'ADMINS is not a list of Slack user ids with commas between them.'],
    ...['0', '0.0009', '-1', '1e9', 'abc', '', '.5', '1,5', '12345'].map(
      (days) =>
        [
          'RETENTION_DAYS',
          days,
          'RETENTION_DAYS is not a number of days between 0.001 and 9999.',
        ] as const,
    ),
  ] as const)('%s = %j is explained', ([name, value, problem], { expect }) => {
    const broken = withVars({ [name]: value })
    expect(configProblems(broken)).toEqual([problem])
    expect(readConfig(broken)).toBeNull()
  })
})
