/** Starts the page. */
import { render } from 'preact'
import { App } from './app.tsx'
import { keepDropsAway } from './composer/use-file-drop.ts'
import { connect } from './store/connection.ts'
import { startUi } from './store/ui.ts'

startUi()
connect()
keepDropsAway()
const page = document.querySelector('#page')
if (page) render(<App />, page)
