/** Samples what an isolate does, and says of which part of Easel each sample is. */
import { readFileSync, readdirSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { basename, join } from 'node:path'
import * as v from 'valibot'

const SAMPLE_US = 200

/** Parts by where their code stands, the first that fits. */
const PARTS: readonly (readonly [name: string, where: RegExp])[] = [
  ['Bolt, receiver and listeners', /@slack\/bolt|src\/slack\/|src\/lib\/bolt/],
  ['Web API and its blocks', /@slack\/|src\/web-api\//],
  ['the SDK and the conversation', /@google\/|src\/gemini\//],
  ['pipe', /src\/pipe\//],
  ['words and what they mean', /src\/words\/|src\/understanding\//],
  ['parsing of what is stored or sent (valibot)', /valibot/],
  ['desk and workspace', /src\/workspace\//],
  ['queue and steps', /src\/threads\//],
]
const REST = 'all other code'
const STORAGE = 'storage: SQL of the objects'
const SQL = new Set(['exec', 'toArray', 'one', 'next', 'transactionSync'])
const RUNTIME: ReadonlyMap<string, string> = new Map([
  ['(program)', 'the runtime: network, calls between objects'],
  ['(garbage collector)', 'garbage collection'],
])

const FrameSchema = v.object({
  functionName: v.string(),
  url: v.string(),
  lineNumber: v.number(),
  columnNumber: v.number(),
})
const ProfileSchema = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: FrameSchema,
      children: v.optional(v.array(v.number()), []),
    }),
  ),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
})
type Profile = v.InferOutput<typeof ProfileSchema>
type Node = Profile['nodes'][number]
const TargetsSchema = v.array(v.looseObject({ id: v.string(), webSocketDebuggerUrl: v.string() }))
const AnswerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ id: v.number(), result: v.optional(v.looseObject({})) }),
)

/**
 * Does the work; ms of the isolate's thread for each part, without those in which it had nothing to do.
 * @param built where the modules of the bundle stand, with their maps
 */
export async function profiled(
  inspectorPort: number,
  work: () => Promise<void>,
  built: string,
): Promise<Map<string, number>> {
  const response = await fetch(`http://127.0.0.1:${inspectorPort}/json`)
  const targets = v.parse(TargetsSchema, await response.json())
  const own = targets.find(({ id }) => id.startsWith('core:user'))
  if (own === undefined) throw new Error('the Worker has no inspector')
  const socket = new WebSocket(own.webSocketDebuggerUrl)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const call = caller(socket)
  await call('Profiler.enable')
  await call('Profiler.setSamplingInterval', { interval: SAMPLE_US })
  await call('Profiler.start')
  await work()
  const { profile } = v.parse(v.object({ profile: ProfileSchema }), await call('Profiler.stop'))
  socket.close()
  return splitOf(profile, mapsIn(built))
}

function caller(socket: WebSocket) {
  let last = 0
  return (method: string, params: object = {}): Promise<unknown> => {
    const id = (last += 1)
    const answer = new Promise<unknown>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const read = v.safeParse(AnswerSchema, data)
        if (read.success && read.output.id === id) resolve(read.output.result)
      })
    })
    socket.send(JSON.stringify({ id, method, params }))
    return answer
  }
}

/** The map of each module, by its name. */
const mapsIn = (built: string): Map<string, SourceMap> =>
  new Map(
    readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js.map'))
      .map((name) => {
        const map = new SourceMap(JSON.parse(readFileSync(join(built, name), 'utf8')))
        return [basename(name, '.map'), map] as const
      }),
  )

function splitOf({ nodes, samples, timeDeltas }: Profile, maps: Map<string, SourceMap>) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap((node) => node.children.map((child) => [child, node])))
  const split = new Map<string, number>()
  for (const [i, id] of samples.entries()) {
    const part = partOf(byId.get(id), parents, maps)
    if (part !== null) split.set(part, (split.get(part) ?? 0) + (timeDeltas[i] ?? 0) / 1000)
  }
  return split
}

/** The part whose code has called what runs; null: nothing does. */
function partOf(
  node: Node | undefined,
  parents: ReadonlyMap<number, Node>,
  maps: ReadonlyMap<string, SourceMap>,
): string | null {
  const name = node?.callFrame.functionName ?? ''
  if (name === '(idle)' || name === '(root)') return null
  const ofRuntime = RUNTIME.get(name)
  if (ofRuntime !== undefined) return ofRuntime
  if (node?.callFrame.url === '' && SQL.has(name)) return STORAGE
  for (let at = node; at !== undefined; at = parents.get(at.id)) {
    const source = sourceOf(at.callFrame, maps)
    const part = PARTS.find(([, where]) => where.test(source))
    if (part !== undefined) return part[0]
  }
  return REST
}

function sourceOf(
  { url, lineNumber, columnNumber }: Node['callFrame'],
  maps: ReadonlyMap<string, SourceMap>,
): string {
  const entry = maps.get(basename(url))?.findEntry(lineNumber, columnNumber)
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : ''
}
