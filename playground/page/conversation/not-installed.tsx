import { app, installed, team } from '../store/state.ts'
import { installLink } from '../store/team-links.ts'

/** Where the app is not in the workspace: what that means, and the way to change it. */
export function NotInstalled() {
  if (installed.value) return null
  const name = app.value?.name ?? 'The app'
  return (
    <section class="not-installed" aria-label={`${name} is not installed`}>
      <p>
        <strong>
          {name} is not in {team.value?.name}.
        </strong>{' '}
        It hears nothing here, and has no commands.
      </p>
      <a class="button primary" href={installLink()} target="_blank" rel="noreferrer">
        Add {name}
      </a>
    </section>
  )
}
