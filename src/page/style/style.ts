import { style as report } from '../../formatter/html/style/style.js'
import { controls } from './controls.js'
import { layout } from './layout.js'
import { sources } from './sources.js'

/** Style sheet of the page: the report's, and what the report lacks. */
export const style = `${report}
:root { --edge: #8b857a; --alarm: #a11212; --link: #226ae1 }
@media screen and (prefers-color-scheme: dark) {
  :root { --edge: #7d776c; --alarm: #ff9d94; --link: #94c4ff }
}
${layout}${controls}${sources}
@media (prefers-reduced-motion: no-preference) { .panel { animation: appear .12s ease-out } }
@keyframes appear { from { opacity: 0 } }
`
