/** The ledger as a file for spreadsheets (RFC 4180). Pure. */
import type { LedgerLine } from './ledger.ts'
import { DAY_MS } from './times.ts'

const COLUMNS = ['day', 'user_id', 'name', 'channel', 'model', 'purpose', 'pictures', 'usd']

/** @param nameOf what a person is called; null: nobody knows */
export const ledgerCsv = (
  lines: readonly LedgerLine[],
  nameOf: (userId: string) => string | null,
): string =>
  [
    COLUMNS,
    ...lines.map(({ day, userId, channel, model, kind, pictures, usd }) => [
      new Date(day * DAY_MS).toISOString().slice(0, 10),
      ...[userId, nameOf(userId) ?? '', channel, model, kind, String(pictures), usd.toFixed(6)],
    ]),
  ]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('')

/** What a spreadsheet would run is kept from being a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
