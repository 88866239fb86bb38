/** Values that nobody expects, as the text of JSON: what JSON can say twice or endlessly has no other form. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'

/** A value by its JSON, which may be none. */
export interface OddValue {
  readonly name: string
  readonly json: string
}

const CorpusSchema = v.array(v.object({ name: v.string(), json: v.string() }))

/** A file of the corpus. @throws where it is not there */
export const readCorpus = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'corpus', file), 'utf8'))

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const DEEP = 10_000

/** Those that are too long to be written down. */
const LARGE: readonly OddValue[] = [
  { name: 'lists in lists', json: nested(DEEP) },
  { name: 'objects in objects', json: '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP) },
  { name: 'long words', json: JSON.stringify('fox '.repeat(60_000)) },
  { name: 'many spaces', json: JSON.stringify(`a${' '.repeat(100_000)}b`) },
  { name: 'many brackets', json: JSON.stringify('<'.repeat(100_000)) },
  { name: 'many dashes', json: JSON.stringify('--'.repeat(50_000)) },
  { name: 'many quotation marks', json: JSON.stringify('"“'.repeat(50_000)) },
  { name: 'many digits', json: '1'.repeat(100_000) },
  { name: 'many items', json: `[${'{},'.repeat(100_000)}{}]` },
  {
    name: 'many members',
    json: `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":1`).join()}}`,
  },
]

export const ODD_VALUES: readonly OddValue[] = [
  ...v.parse(CorpusSchema, readCorpus('values.json')),
  ...LARGE,
]

/** One of the corpus, or anything at all. */
export const anyValue: fc.Arbitrary<OddValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_VALUES) },
  {
    weight: 1,
    arbitrary: fc
      .oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))
      .map((value) => ({ name: 'anything', json: JSON.stringify(value) })),
  },
)
