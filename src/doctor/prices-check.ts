/** How old the prices are that Easel tells people. Pure. */
import { PRICES_READ_ON } from '../gemini/models.ts'
import { TEXT_PRICES_READ_ON } from '../gemini/text-prices.ts'
import { type Finding, warning, well } from './finding.ts'

const MAX_DAYS = 90
const DAY_MS = 86_400_000

/** @param now ms since 1970; `readOn`: the days on which the tables were compared with Google's, YYYY-MM-DD */
export function priceFinding(
  now: number,
  readOn: readonly string[] = [PRICES_READ_ON, TEXT_PRICES_READ_ON],
): Finding {
  const [oldest = ''] = readOn.toSorted((a, b) => a.localeCompare(b))
  const days = Math.floor((now - Date.parse(oldest)) / DAY_MS)
  if (days <= MAX_DAYS) return well('prices', `Prices were read on ${oldest}.`)
  return warning(
    'prices',
    `Prices were read on ${oldest}, ${days} days ago.`,
    'Compare src/gemini/models.ts and text-prices.ts with https://ai.google.dev/gemini-api/docs/pricing and change the dates, or deploy a newer Easel.',
  )
}
