import { test } from 'vitest'
import { err } from '../../../lib/result.ts'
import { aRecord } from '../../../turns/test-kit.ts'
import { aPress, fakeServices } from '../../test-kit.ts'
import { act } from './press.ts'

test.for(['edit', 'ratio', 'share', 'delete', 'words'])(
  'whoever gets no modal for “%s” hears it',
  async (name, { expect }) => {
    const { services, received } = fakeServices(aRecord())
    const call = () =>
      Promise.resolve(err({ reason: 'refused', error: 'expired_trigger' } as const))
    await act(aPress({ name, isEntry: true }), 'T1', { ...services, call })
    expect(received).toMatchObject([
      { errand: { kind: 'tell', userId: 'U0ANA', text: expect.stringMatching(/did not open/) } },
    ])
  },
)
