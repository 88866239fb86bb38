/** The ledger as a file, in the direct messages of the admin who asked for it. */
import { openDirect } from '../../web-api/direct-messages.ts'
import { uploadNatively } from '../../web-api/native-upload.ts'
import { tellDirectly } from '../../web-api/tell.ts'
import { wordsIn } from '../../words/words.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

const MAX_TRIES = 4
const WAIT_MS = 5000

/** Sends it; where Slack does not take it after some tries, the admin hears that. */
export async function deliverExport(
  userId: string,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { call, clock } = errands
  const words = wordsIn(await errands.languageOf(userId))
  const opened = await openDirect(call, userId)
  if (opened.ok) {
    const file = new Blob([errands.ledgerCsv()])
    const fileId = await uploadNatively(errands, {
      ...{ channel: opened.value, threadTs: null, altText: '', comment: words.spending.exported },
      fileName: `easel-spending-${new Date(clock.now()).toISOString().slice(0, 10)}.csv`,
      bytes: file.size,
      body: file.stream(),
    })
    if (fileId !== null) return DONE
  }
  if (tries + 1 < MAX_TRIES) return { done: false, waitMs: WAIT_MS * 2 ** tries }
  await tellDirectly(call, userId, { text: words.tells.gaveUp })
  return DONE
}
