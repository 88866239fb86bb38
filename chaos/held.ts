/** How many bytes the Worker's isolate holds when all garbage is gone, told by its inspector. */
import * as v from 'valibot'

const TargetsSchema = v.array(v.looseObject({ id: v.string(), webSocketDebuggerUrl: v.string() }))
const UsageSchema = v.looseObject({
  id: v.number(),
  result: v.looseObject({ usedSize: v.number(), backingStorageSize: v.number() }),
})
const MessageSchema = v.pipe(v.string(), v.parseJson())

/** The heap, and the buffers beside it. @throws where there is no inspector */
export async function heldBytes(inspectorPort: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${inspectorPort}/json`)
  const targets = v.parse(TargetsSchema, await response.json())
  const own = targets.find(({ id }) => id.startsWith('core:user'))
  if (own === undefined) throw new Error('the Worker has no inspector')
  const socket = new WebSocket(own.webSocketDebuggerUrl)
  try {
    return await usageBehind(socket)
  } finally {
    socket.close()
  }
}

/** workerd has no command to collect garbage, and does so before it takes a snapshot. */
const COMMANDS = [
  { method: 'HeapProfiler.enable' },
  { method: 'HeapProfiler.takeHeapSnapshot', params: { reportProgress: false } },
  { method: 'Runtime.getHeapUsage' },
]

function usageBehind(socket: WebSocket): Promise<number> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')))
    socket.addEventListener('open', () => {
      for (const [i, command] of COMMANDS.entries())
        socket.send(JSON.stringify({ id: i + 1, ...command }))
    })
    socket.addEventListener('message', ({ data }) => {
      // Megabytes of snapshot are not looked at.
      if (typeof data === 'string' && data.length > 10_000) return
      const usage = v.safeParse(v.pipe(MessageSchema, UsageSchema), data)
      if (!usage.success || usage.output.id !== COMMANDS.length) return
      const { usedSize, backingStorageSize } = usage.output.result
      resolve(usedSize + backingStorageSize)
    })
  })
}
