/** Goes through an installation as a browser does: to the app, to the consent, and back. */

/** The page at its end. */
export interface Ending {
  status: number
  text: string
}

/**
 * Says yes or no in the name of whoever is signed in at Slack.
 * @param appOrigin where the app is
 * @throws when the app does not lead to a consent, or ends a `yes` with anything but its page
 */
export async function walkThrough(appOrigin: string, answer: 'allow' | 'deny'): Promise<Ending> {
  const begun = await fetch(`${appOrigin}/slack/install`, { redirect: 'manual' })
  const cookie = begun.headers.getSetCookie().map((one) => one.split(';', 1).join(''))
  const consent = placeIn(begun)
  const decided = await fetch(consent, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(consent).origin },
    body: new URLSearchParams({ answer }),
  })
  const end = await fetch(placeIn(decided), { headers: { cookie: cookie.join('; ') } })
  const text = await end.text()
  if (answer === 'allow' && !end.ok) throw new Error(`Easel was not installed: ${text}`)
  return { status: end.status, text }
}

function placeIn({ status, headers }: Response): string {
  const place = headers.get('location')
  if (place === null) throw new Error(`The installation ended too soon: HTTP ${status}`)
  return place
}
