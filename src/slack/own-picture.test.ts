import { test } from 'vitest'
import { createPictureLinks } from '../pictures/links.ts'
import { previewKey } from '../turns/keys.ts'
import { findOwnPicture } from './own-picture.ts'

const SECRET = 'a secret of thirty-two characters or more'
const KEY = 'T1/C1/1700.0001/t1/101.png'
const linkTo = async (key: string, secret = SECRET) =>
  `https://easel.example${await createPictureLinks(secret).path(key)}`

const placed = {
  place: { team: 'T1', channel: 'C1', threadTs: '1700.0001' },
  turnId: 't1',
  stem: 'T1/C1/1700.0001/t1/101',
}

test.for([KEY, previewKey(KEY)])(
  'a link of ours leads to its turn: %s',
  async (key, { expect }) => {
    const foreign = 'https://a.example/1.png'
    expect(await findOwnPicture([foreign, await linkTo(key)], SECRET)).toEqual(placed)
  },
)

test('what somebody attached, and what others signed, is no picture of ours', async ({
  expect,
}) => {
  const attached = await linkTo('T1/C1/1700.0001/t1/in-1.png')
  const forged = await linkTo(KEY, 'another secret of thirty-two characters')
  expect(await findOwnPicture([attached, forged, 'no address'], SECRET)).toBeNull()
})
