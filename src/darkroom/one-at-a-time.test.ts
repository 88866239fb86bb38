import { describe, expect, test } from 'vitest'
import { createPlaces } from '../lib/places.ts'
import { oneAtATime } from './one-at-a-time.ts'

const own = () => createPlaces([() => null], { now: () => 0, pause: () => Promise.resolve() })

describe('the darkroom', () => {
  test('has one job at a time, and each gets its turn', async () => {
    const places = own()
    let [inside, most, done] = [0, 0, 0]
    const job = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await Promise.resolve()
      inside -= 1
      done += 1
    }
    await Promise.all(Array.from({ length: 20 }, () => oneAtATime(job, places)))
    expect({ most, done }).toEqual({ most: 1, done: 20 })
  })

  test('is free again after a job that failed', async () => {
    const places = own()
    await expect(oneAtATime(() => Promise.reject(new Error('no')), places)).rejects.toThrow('no')
    expect(await oneAtATime(() => Promise.resolve('next'), places)).toBe('next')
  })
})
