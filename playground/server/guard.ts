/** Keeps other web sites out: the playground listens on loopback, where every open page can knock. */
import { createMiddleware } from 'hono/factory'

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** Answers 403 to a foreign Host (DNS rebinding) and to posts from other origins. */
export const refuseStrangers = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const isForeign = origin !== undefined && origin !== `http://${host}`
  if (!LOOPBACK.test(host) || (isForeign && c.req.method !== 'GET')) {
    return c.text('The playground answers its own page only.', 403)
  }
  return next()
})
