/** What moves on the pages of a gallery; without it they can be read all the same. */
import './gallery.css'
import { copyButtons } from './copy.ts'
import { localTimes } from './local-times.ts'
import { sliders } from './slider.ts'

localTimes(document)
copyButtons(document)
sliders(document)
