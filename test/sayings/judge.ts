/** Compares what was understood with what is expected. */
import type { Reading } from '../../src/understanding/reading.ts'
import { resolve } from '../../src/understanding/resolve.ts'
import { type Saying, picturesOf } from './sayings.ts'

/** A reading in the words of the sayings' files. */
export function described(reading: Reading, saying: Saying): string {
  const nameOf = (reference: Parameters<typeof resolve>[0]): string => {
    const found = resolve(reference, picturesOf(saying))
    if (found === null) return 'nowhere'
    const count = saying.versions[found.version - 1]?.pictures ?? 1
    return `v${found.version}${count > 1 ? 'abcdefgh'[found.picture - 1] : ''}`
  }
  switch (reading.kind) {
    case 'edit':
    case 'new': {
      const { of, options } = reading
      const { ratios, size, count, model } = options
      const version = of === null ? '' : nameOf(of)
      const isPresent = version === `v${saying.versions.length}`
      return [
        reading.kind,
        isPresent ? '' : version,
        ...ratios,
        size ?? '',
        count > 1 ? `x${count}` : '',
        model ?? '',
      ]
        .filter(Boolean)
        .join(' ')
    }
    case 'back':
      return `back ${nameOf(reading.of)}`
    case 'question': {
      const { topic, of } = reading
      const about = of === null ? `v${saying.versions.length}` : nameOf(of)
      return topic === 'cost' || topic === 'author'
        ? `question ${topic} ${about}`
        : `question ${topic}`
    }
    case 'open':
      return 'unsure'
    case 'overview':
    case 'talk':
      return reading.kind
  }
}

export const isRight = (reading: Reading, saying: Saying): boolean =>
  saying.expected.includes(described(reading, saying))

/** Money spent for talk, or between people: what must never happen. */
export const paintsTalk = (reading: Reading, { expected }: Saying): boolean =>
  (reading.kind === 'edit' || reading.kind === 'new') &&
  !expected.some((one) => /^(?:edit|new)\b/.test(one))
