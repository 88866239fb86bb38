/** Everybody reads Easel in the language of their Slack. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel()
const { slack, painter, version, imagine, inThread, said, saying } = easel
after(() => easel.stop())

test('an ask is announced and shown in the asker’s language, a reply in the replier’s', async () => {
  slack.setLocale({ user: BEN, locale: 'es-ES' })
  const { ts } = await imagine('un faro', BEN)
  await version(ts, 1)
  assert.match(said(ts), /hecha con IA/)
  assert.match(said(ts), /Variaciones/)
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'make it night' })
  await version(ts, 2)
  assert.match(JSON.stringify(inThread(ts).at(-1)), /v2, from v1.*made by AI/)
})

test('a refusal and a help are in the language of the one who hears them', async () => {
  slack.setLocale({ user: BEN, locale: 'ja-JP' })
  slack.openHome({ user: BEN, tab: 'home' })
  await slack.until('the Home tab', () =>
    JSON.stringify(slack.home(BEN) ?? {}).includes('画像を作る'),
  )
  painter.setTrouble({ kind: 'refuse', how: 'safety' })
  const { ts } = await imagine('何か', BEN)
  await saying(ts, /安全上の理由/)
  painter.setTrouble({ kind: 'none' })
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'help' })
  await slack.until('help', () =>
    slack.ephemerals(BEN).find(({ text }) => /画像を頼む/.test(text ?? '')),
  )
})

test('a changed language shows in the next answer, without the Home tab', async () => {
  const help = async (words: RegExp) => {
    await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'help' })
    await slack.until(`help with ${words}`, () =>
      slack.ephemerals(ANA).find(({ text }) => words.test(text ?? '')),
    )
  }
  await help(/Ask for a picture/)
  slack.setLocale({ user: ANA, locale: 'es-ES' })
  await slack.until('the event', () =>
    slack.exchanges('delivery', 'user_change').find(({ status }) => status === 200),
  )
  await help(/Pide una imagen/)
})
