/** Ways out of the page that are about the workspace. */
import { team } from './state.ts'
import { actingAs } from './ui.ts'

/** Where the acting person installs the app in this workspace. */
export const installLink = (): string =>
  `/playground/install?${new URLSearchParams({ team: team.value?.id ?? '', user: actingAs.value })}`
