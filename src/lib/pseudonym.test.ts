import { expect, test } from 'vitest'
import { createPseudonyms } from './pseudonym.ts'

test('names are the same each time, and others for others, however many there are', () => {
  const nameOf = createPseudonyms('a secret', 'accounts')
  const names = Array.from({ length: 1000 }, (_, n) => nameOf(`U${n}`))
  expect(new Set(names).size).toBe(1000)
  expect(names.map((_, n) => nameOf(`U${n}`))).toEqual(names)
  const others = [createPseudonyms('a secret', 'others'), createPseudonyms('other', 'accounts')]
  for (const other of others) expect(names).not.toContain(other('U1'))
})
