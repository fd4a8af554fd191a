import { base } from './base.js'
import { card } from './card.js'
import { copy } from './copy.js'
import { filter } from './filter.js'
import { navigation } from './navigation.js'
import { search } from './search.js'
import { speakers } from './speakers.js'

/**
 * Script of the report. It only moves, shows, hides and copies existing elements, adds buttons, and inserts text as text; it
 * never parses text as HTML. At the start it touches only the article that is open.
 */
export const script = `
'use strict'
${base}${filter}${card}${copy}${search}${speakers}${navigation}`
