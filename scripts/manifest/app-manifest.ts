/** The app's manifest for Slack, made from the tables by which listeners are registered and methods are called. */
import { BOT_SCOPES } from '../../src/slack/scopes.ts'
import { COMMANDS, EVENTS, SHORTCUTS, SLACK_PATHS } from '../../src/slack/surfaces.ts'

/** Stands in `manifest.json` for the address of the Worker. */
export const PLACEHOLDER_ORIGIN = 'https://YOUR-WORKER.workers.dev'

const DISPLAY = {
  name: 'Easel',
  description: 'Ask for a picture, then keep editing it by replying.',
  long_description:
    'Every thread is an easel. Ask for a picture with /imagine, with a mention or in a direct message. Then reply in its thread to change it, and attach pictures of your own. Gemini paints; everybody in the thread can edit; each picture is labelled as made by AI.',
  background_color: '#1d2b3a',
} as const

export type AppManifest = ReturnType<typeof appManifest>

/**
 * The manifest of a Worker. https://docs.slack.dev/reference/app-manifest
 * @param origin of the Worker, without a slash at its end
 */
export const appManifest = (origin: string) => {
  const requestUrl = `${origin}${SLACK_PATHS.events}`
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: DISPLAY,
    features: features(requestUrl),
    oauth_config: {
      redirect_urls: [`${origin}${SLACK_PATHS.redirect}`],
      scopes: { bot: BOT_SCOPES },
    },
    settings: {
      event_subscriptions: {
        request_url: requestUrl,
        bot_events: Object.values(EVENTS).flatMap(Object.keys).sort(),
      },
      interactivity: { is_enabled: true, request_url: requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }
}

const features = (requestUrl: string) => ({
  app_home: {
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  },
  bot_user: { display_name: 'easel', always_online: true },
  shortcuts: Object.entries(SHORTCUTS).map(([id, { name, type, description }]) => ({
    name,
    type,
    callback_id: id,
    description,
  })),
  slash_commands: Object.entries(COMMANDS).map(([command, { description, usage_hint }]) => ({
    command,
    url: requestUrl,
    description,
    usage_hint,
    // What people write arrives as they wrote it.
    should_escape: false,
  })),
})

/**
 * Slack's page that makes an app from this manifest.
 * https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests
 * @param appsUrl https://api.slack.com/apps
 */
export function createAppLink(appsUrl: string, manifest: AppManifest): string {
  const url = new URL(appsUrl)
  url.searchParams.set('new_app', '1')
  url.searchParams.set('manifest_json', JSON.stringify(manifest))
  return url.href
}
