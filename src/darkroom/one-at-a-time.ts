/** The one place in the darkroom of an isolate: what a job holds is bounded, so there is never a second one. */
import { type Places, createPlaces } from '../lib/places.ts'

const darkroom = createPlaces([() => null])

/**
 * Does `job` when no other one is under way in this isolate. A job ends with its promise, so whatever it makes has to be
 * read within it. Who waits does so in turns with the others, however long that takes.
 */
export async function oneAtATime<T>(
  job: () => Promise<T>,
  places: Places<null> = darkroom,
): Promise<T> {
  const place = await places.take()
  try {
    return await job()
  } finally {
    place.giveBack()
  }
}
