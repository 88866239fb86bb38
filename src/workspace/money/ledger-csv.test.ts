import { expect, test } from 'vitest'
import { ledgerCsv } from './ledger-csv.ts'

const line = { day: 20_783, userId: 'U1', channel: 'C1', model: 'm', kind: 'picture' }

test('each line is a row, and nothing in it is a formula', () => {
  const names = new Map([['U1', '=cmd|"/c calc"!A1, Ana']])
  const csv = ledgerCsv(
    [
      { ...line, pictures: 2, usd: 0.0784 },
      { ...line, userId: '', pictures: 0, usd: 0 },
    ],
    (id) => names.get(id) ?? null,
  )
  expect(csv.split('\r\n')).toEqual([
    'day,user_id,name,channel,model,purpose,pictures,usd',
    `2026-11-26,U1,"'=cmd|""/c calc""!A1, Ana",C1,m,picture,2,0.078400`,
    '2026-11-26,,,C1,m,picture,0,0.000000',
    '',
  ])
})
