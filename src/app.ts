/** Routes, and the one place where an unexpected error becomes an answer. */
import { routePath } from 'hono/route'
import { Hono } from 'hono/tiny'
import { discard } from './pipe/discard.ts'
import { errorFields, log } from './lib/log.ts'
import type { AppEnv } from './routes/app-env.ts'
import { doctor } from './routes/doctor.ts'
import { gallery } from './routes/gallery.ts'
import { images } from './routes/images.ts'
import { install } from './routes/install.ts'
import { slack } from './routes/slack.ts'
import { touchUp } from './routes/touch-up.ts'
import { status } from './routes/status.ts'

/** The whole HTTP surface of Easel. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.route('/', slack)
  app.route('/', install)
  app.route('/images', images)
  app.route('/easel', gallery)
  app.route('/touch-up', touchUp)
  app.route('/', status)
  app.route('/', doctor)
  app.notFound(async (c) => {
    await discard(c.req.raw.body)
    return c.text('There is nothing here.', 404)
  })
  app.onError((error, c) => {
    log('error', 'request_threw', {
      route: routePath(c),
      ...errorFields(error),
    })
    return c.text('Something went wrong. Please try again.', 500)
  })
  return app
}
