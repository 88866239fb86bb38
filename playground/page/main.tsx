/** Starts the page. */
import { render } from 'preact'
import { App } from './app.tsx'
import { connect } from './store/connection.ts'
import { startUi } from './store/ui.ts'

startUi()
connect()
const page = document.querySelector('#page')
if (page) render(<App />, page)
