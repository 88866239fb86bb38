/**
 * What the model looked up with Google Search. Google's terms ask that searches and sources are shown
 * with the result, as links: https://ai.google.dev/gemini-api/docs/google-search
 */
import * as v from 'valibot'
import type { Searched, Source } from '../turns/turn-record.ts'

const MAX_QUERIES = 10
const MAX_SOURCES = 20

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const texts = v.fallback(v.array(v.fallback(v.string(), '')), [])

const ChunkSchema = v.object({
  web: optional(v.object({ uri: v.string(), title: optional(v.string()) })),
  /** `sourceUri` is the page that shows the picture; the terms want that page, not the file. */
  image: optional(
    v.object({
      sourceUri: v.string(),
      title: optional(v.string()),
      domain: optional(v.string()),
    }),
  ),
})

const GroundingSchema = v.object({
  webSearchQueries: texts,
  imageSearchQueries: texts,
  groundingChunks: v.fallback(v.array(v.fallback(ChunkSchema, { web: null, image: null })), []),
})

/** What a candidate's `groundingMetadata` says; null: nothing was looked up. */
export function readGrounding(metadata: unknown): Searched | null {
  const grounding = v.safeParse(GroundingSchema, metadata)
  if (!grounding.success) return null
  const { webSearchQueries, imageSearchQueries, groundingChunks } = grounding.output
  const sources = new Map(
    groundingChunks.flatMap(sourceOf).map((source) => [source.url, source] as const),
  )
  const searched = {
    queries: queriesIn(webSearchQueries),
    imageQueries: queriesIn(imageSearchQueries),
    sources: [...sources.values()].slice(0, MAX_SOURCES),
  }
  return Object.values(searched).every((found) => found.length === 0) ? null : searched
}

const queriesIn = (queries: readonly string[]): string[] =>
  [...new Set(queries.map((query) => query.trim()).filter(Boolean))].slice(0, MAX_QUERIES)

function sourceOf({ web, image }: v.InferOutput<typeof ChunkSchema>): Source[] {
  const url = web?.uri ?? image?.sourceUri ?? ''
  if (!URL.canParse(url)) return []
  const { protocol, hostname, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return []
  return [{ url: href, title: web?.title || image?.title || image?.domain || hostname }]
}
