/** An app that does nothing but note what Slack sends it, in the place of Easel. */
import { serve } from '../../playground/lib/http-server.ts'
import { type Json, parseObject } from '../../playground/lib/json.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { DESIGN } from '../../playground/slack/seed.ts'

/** How the app answers interactions. */
type Manner = 'at once' | 'never' | 'with an error'

/** Takes the place of the app behind `slack` until `stop`. */
export async function startStandInApp(slack: LocalSlack) {
  const payloads: Json[] = []
  let manner: Manner = 'at once'
  const app = await serve(async (request) => {
    const payload = new URLSearchParams(await request.text()).get('payload')
    if (payload !== null) payloads.push(parseObject(payload) ?? {})
    if (manner === 'never') return new Promise<Response>(() => {})
    return new Response('', { status: manner === 'at once' ? 200 : 500 })
  })
  slack.connect(`${app.origin}/slack/events`)
  return {
    payloads,
    answer(next: Manner): void {
      manner = next
    },
    /** Posts into #design as the app. @throws Slack's error */
    async post(blocks: readonly Json[]): Promise<void> {
      const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          authorization: `Bearer ${slack.token}`,
        },
        body: JSON.stringify({ channel: DESIGN, text: 'For screen readers', blocks }),
      })
      const answer = parseObject(await response.text())
      if (answer?.['ok'] !== true) throw new Error(JSON.stringify(answer))
    },
    stop: () => app.stop(),
  }
}
