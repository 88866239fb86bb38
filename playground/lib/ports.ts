/** Finds a port for a program that wants to be told one. */
import net from 'node:net'

/**
 * From here on no system hands out ports by itself: whoever asks for any free port, or calls somebody,
 * cannot take the one that was found before its owner listens.
 */
const FIRST = 20_000
const COUNT = 12_000

/** A free port of loopback, chosen by chance. @param random a number from 0 up to 1 */
export async function freePort(random: () => number = Math.random): Promise<number> {
  const port = FIRST + Math.floor(random() * COUNT)
  return (await isFree(port)) ? port : freePort(random)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
