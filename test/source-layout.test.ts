/** Layout of the source: its rooms, their order, and their maximum size. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Rooms of `src/` in dependency order: each imports only from itself and earlier rooms. A top-level file is a room of its
 * own; the longest matching prefix of a path determines its room.
 */
const ROOMS = [
  'errors.ts',
  'caches/',
  'document/',
  'readers/html/page/',
  'readers/html/content/',
  'readers/html/about/',
  'readers/html/quotations/',
  'readers/html/',
  'lexicon/',
  'lexicon/grammar/',
  'lexicon/verbs/',
  'lexicon/people/',
  'lexicon/nouns/',
  'language/',
  'models/',
  'parser/layout/',
  'parser/quotation-marks/',
  'parser/tokens/',
  'parser/sentences/',
  'parser/',
  'pos-tagger/word/',
  'pos-tagger/tables/',
  'pos-tagger/features/',
  'pos-tagger/',
  'attributor/extraneous/',
  'attributor/syntax/',
  'attributor/mentions/',
  'attributor/entity-types/',
  'attributor/annotation/',
  'attributor/source-selection/',
  'attributor/coreference/entities/',
  'attributor/coreference/names/',
  'attributor/coreference/pronouns/',
  'attributor/coreference/descriptions/',
  'attributor/coreference/',
  'attributor/speaker-assignment/',
  'attributor/statements/',
  'attributor/report-tagger/features/',
  'attributor/report-tagger/kernel/',
  'attributor/report-tagger/labels/',
  'attributor/report-tagger/buckets/',
  'attributor/report-tagger/scoring/',
  'attributor/report-tagger/',
  'attributor/reported-speech/',
  'attributor/',
  'article/',
  'readers/markdown/',
  'readers/text/',
  'readers/read-as.ts',
  'arguments/',
  'extraction/',
  'assembly/',
  'pipeline.ts',
  'extract.ts',
  'extract-indirect.ts',
  'verification/words/',
  'verification/search/',
  'verification/alignment/',
  'verification/types.ts',
  'verification/records.ts',
  'verification/speakers/',
  'verification/',
  'verify-quotes.ts',
  'index.ts',
  'indirect.ts',
  'threads/',
  'node/',
  'node.ts',
  'compromise/',
  'compromise.ts',
  'formatter/common/',
  'formatter/json.ts',
  'formatter/jsonl.ts',
  'formatter/csv.ts',
  'formatter/explanation/',
  'formatter/table/',
  'formatter/markdown/',
  'formatter/annotation/',
  'formatter/html/style/',
  'formatter/html/script/',
  'formatter/html/',
  'formatter/formats.ts',
  'formatter/verification/',
  'formatter/verification/html/',
  'formatter/verification/formats.ts',
  'formats.ts',
  'html.ts',
  'markdown.ts',
  'score/',
  'correct/',
  'cli/errors/',
  'cli/input/html/',
  'cli/input/',
  'cli/output/',
  'cli/lock/',
  'cli/corpus/',
  'cli/workers/',
  'cli/completion/',
  'cli/command-line/',
  'cli/commands/',
  'cli/serve/problem.ts',
  'cli/serve/request/',
  'cli/serve/jobs/',
  'cli/serve/',
  'cli/',
  'page/tasks/',
  'page/share/',
  'page/state/',
  'page/style/',
  'page/view/bar.tsx',
  'page/view/panel/',
  'page/view/',
  'page/',
]

/** Rooms of the package of the large model. */
const LARGE_ROOMS = [
  'types.ts',
  'pieces/',
  'input/',
  'kernel/',
  'weights/',
  'network/',
  'reading/',
  'version.ts',
  'model.ts',
  'index.ts',
]

const MOST_FILES = 15
const MOST_LINES = 250
/** True of word lists and learnt weights, which may be longer. */
const isData = (path: string): boolean => /^src\/lexicon\/|\.json(?:l)?$|-code\.ts$/.test(path)

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())

const TREES = [
  { tree: 'src', rooms: ROOMS },
  { tree: 'packages/large/src', rooms: LARGE_ROOMS },
]

const sourcesIn = (tree: string): string[] => filesIn(tree).filter((path) => /\.tsx?$/.test(path))

/** Paths imported by a file, including type and dynamic imports. */
const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport\(?\s*)'(\.[^']+)'/g)]
    .map(([, target = '']) => normalize(join(dirname(path), target.replace(/\.js$/, '.ts'))))
    .map((target) => (existsSync(target) ? target : target.replace(/\.ts$/, '.tsx')))
    .filter((target) => /\.tsx?$/.test(target))

/** Index of the room of a path inside a tree; -1 if it has none. */
function roomOf(inside: string, rooms: readonly string[]): number {
  let best = -1
  rooms.forEach((room, index) => {
    const holds = room.endsWith('/') ? inside.startsWith(room) : inside === room
    if (holds && room.length > (rooms[best]?.length ?? 0)) best = index
  })
  return best
}

/** An import path from a file back to itself; null if there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...trail, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of imports.keys()) {
    const circle = visit(path, [])
    if (circle) return circle
  }
  return null
}

describe.each(TREES)('the rooms of $tree', ({ tree, rooms }) => {
  const sources = sourcesIn(tree)
  const imports = new Map(sources.map((path) => [path, importsOf(path)]))
  const room = (path: string): number => roomOf(relative(tree, path), rooms)

  it('contain every file', () => {
    expect(sources.filter((path) => room(path) < 0)).toEqual([])
  })

  it('have imports', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(sources.length)
  })

  it('import only from themselves and earlier rooms', () => {
    const wrong = [...imports].flatMap(([path, targets]) =>
      targets
        .filter((target) => room(target) > room(path))
        .map((target) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no import cycle', () => {
    expect(findCircle(imports)).toBeNull()
  })
})

describe('folders and files', () => {
  it(`have at most ${MOST_FILES} files per folder`, () => {
    const counts = new Map<string, number>()
    const folders = ['src', 'test', 'packages/large/src', 'packages/large/test']
    for (const path of folders.flatMap(filesIn))
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([])
  })

  it(`have at most ${MOST_LINES} lines per file of code`, () => {
    const long = TREES.flatMap(({ tree }) => filesIn(tree))
      .filter((path) => !isData(path))
      .map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > MOST_LINES)
    expect(long).toEqual([])
  })
})
