/**
 * `node bench/bill.ts`: what 1,000 edits cost at Cloudflare, by the operations of `bench/counts.json`, which a test holds, and by
 * those that were counted in the running Worker (docs/operations.md), beside those of the straightforward Worker.
 */
import counts from './counts.json' with { type: 'json' }
import { printTable, printTitle, times } from './report.ts'

const { desk, edit, picture, pictureAgain } = counts
/** HISTORY_PICTURES: so many pictures go back with an edit, and each has a signature. */
const WINDOW = 3

interface Line {
  /** USD for one, https://developers.cloudflare.com/workers/platform/pricing/ and of KV, R2 and Durable Objects, 2026-11-26. */
  readonly price: number
  readonly easel: number
  /** By its code: an event and a picture; the thread is read and written as one object, the picture is written and read. */
  readonly straightforward: number
}

const LINES: Readonly<Record<string, Line>> = {
  'requests to the Worker': { price: 0.3e-6, easel: 4, straightforward: 2 },
  'processor time, ms': { price: 0.02e-6, easel: 50, straightforward: 15 },
  'requests to objects, with alarms': { price: 0.15e-6, easel: 13, straightforward: 0 },
  'objects awake, GB-s': { price: 12.5e-6, easel: 7, straightforward: 0 },
  'rows written by desk and thread': {
    price: 1e-6,
    easel: desk.rowsWritten + edit.rowsWritten,
    straightforward: 0,
  },
  // Beside what counts.json has: books, alarms, what the workspace knows of people and channels.
  'rows written by books and alarms': { price: 1e-6, easel: 31, straightforward: 0 },
  'rows read': { price: 0.001e-6, easel: desk.rowsRead + edit.rowsRead + 170, straightforward: 0 },
  'KV: written': { price: 5e-6, easel: edit.recordsWritten, straightforward: 0 },
  'KV: read': { price: 0.5e-6, easel: edit.recordsRead, straightforward: 0 },
  'R2, class A': { price: 4.5e-6, easel: picture.put, straightforward: 2 },
  'R2, class B': {
    price: 0.36e-6,
    easel: (pictureAgain.head + pictureAgain.get) * WINDOW + 1,
    straightforward: 2,
  },
}

const TURNS = 1000
const usd = (amount: number): string => `$${amount.toFixed(4)}`
const rows: Record<string, Record<string, string>> = {}
const total = { easel: 0, straightforward: 0 }
for (const [name, { price, easel, straightforward }] of Object.entries(LINES)) {
  total.easel += price * easel * TURNS
  total.straightforward += price * straightforward * TURNS
  rows[name] = {
    Easel: String(easel),
    '1,000 turns': usd(price * easel * TURNS),
    'the straightforward Worker': String(straightforward),
    '1,000 of its turns': usd(price * straightforward * TURNS),
    ratio: times(easel, straightforward),
  }
}
rows['all of it'] = {
  Easel: '',
  '1,000 turns': usd(total.easel),
  'the straightforward Worker': '',
  '1,000 of its turns': usd(total.straightforward),
  ratio: times(total.easel, total.straightforward),
}
printTitle('The bill of Cloudflare for 1,000 edits')
process.stdout.write(
  'At list prices, with nothing included. The straightforward Worker keeps no books, and loses what is under way when it ends; Gemini costs either the same, from $34.\n\n',
)
printTable(rows)
