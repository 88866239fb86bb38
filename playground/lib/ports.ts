/** Finds ports that nobody listens on. */
import net from 'node:net'

/** Any free port of loopback. */
export const freePort = (): Promise<number> => listenOnce(0).then((port) => port ?? freePort())

/** @param first the port to begin with; the next one is tried when it is taken, twenty at most */
export async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 20; port += 1) {
    if ((await listenOnce(port)) !== undefined) return port
  }
  return freePort()
}

/** Undefined when the port is taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' ? address?.port : undefined
      server.close(() => resolve(found))
    })
  })
}
