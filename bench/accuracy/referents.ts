/**
 * `npm run bench:referents -- GOLD.jsonl …`: how often pronouns and descriptions that are sources of quotations are resolved to the right
 * entity, and how probable that is held to be, by the fast model alone and with the large one. All see the same sources.
 */
import { basename } from 'node:path'
import { loadLargeModel } from '../../packages/large/src/index.js'
import { annotate } from '../../src/attributor/annotation/annotate.js'
import type { AnnotatedDocument } from '../../src/attributor/annotation/annotated-document.js'
import type { Entity } from '../../src/attributor/coreference/entities/entity.js'
import { resolveMentions } from '../../src/attributor/coreference/resolve-mentions.js'
import { readDocument } from '../../src/attributor/read-document.js'
import { parseDocument } from '../../src/parser/parse.js'
import {
  type AnnotatedMention,
  annotatedSources,
} from '../../train/coreference/annotated-mentions.js'
import { likeness } from '../../train/coreference/antecedent-examples.js'
import { chosenSources } from '../../train/coreference/chosen-sources.js'
import { isMeant } from '../../train/coreference/description-examples.js'
import { readArticles } from '../../train/corpus.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run bench:referents -- GOLD.jsonl …')
  process.exit(2)
}
const model = loadLargeModel()

/** Right ones, all, and the sum of the probabilities of the right ones, by type of mention and model. */
const counts = new Map<string, { right: number; all: number; share: number }>()

function isRight(entity: Entity, told: AnnotatedMention, text: string): boolean {
  return told.name ? likeness(entity, told.name, text) >= 2 : isMeant(entity, told, text)
}

function count(what: string, scene: AnnotatedDocument, gold: readonly AnnotatedMention[]): void {
  const { text } = scene.document
  const byStart = new Map(gold.map((one) => [one.start, one]))
  const sources = chosenSources(scene)
  const resolutions = resolveMentions(scene, sources)
  for (const { index, start, type } of scene.mentions) {
    const told = byStart.get(start)
    const resolution = resolutions.get(index)
    if (!sources.has(index) || !told || !resolution || type === 'name') continue
    // neither a name nor an earlier description: nothing to compare with
    if (!told.name && !told.same) continue
    const key = `${type === 'pronoun' ? 'pronouns' : 'descriptions'}, ${what}`
    const sum = counts.get(key) ?? { right: 0, all: 0, share: 0 }
    counts.set(key, sum)
    const { entity, certainty, others } = resolution
    const right = isRight(entity, told, text)
    const other = others.find((one) => isRight(one.entity, told, text))
    sum.all++
    if (right) sum.right++
    sum.share += right ? certainty : (other?.certainty ?? 0)
  }
}

for (const file of files) {
  counts.clear()
  for (const { text, mentions } of annotatedSources(readArticles(file))) {
    const scene = annotate(parseDocument(text))
    count('fast', scene, mentions)
    count('large', { ...scene, readings: readDocument(scene, model, false).mentions }, mentions)
  }
  console.log(basename(file))
  for (const [what, { right, all, share }] of [...counts].sort())
    console.log(
      `  ${what.padEnd(20)} ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %), mean probability of the right one ${(share / all).toFixed(3)}`,
    )
}
