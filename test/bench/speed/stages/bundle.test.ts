import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleStages, sourcesOf } from '../../../../bench/speed/stages/bundle.js'
import { stages } from '../../../../bench/speed/stages/stage-list.js'

test('finds the source of each line', () => {
  const sourceOf = sourcesOf('var a\n// src/one.ts\nf()\n// a remark\ng()\n// src/a/two.ts\nh()')
  expect([0, 2, 4, 6, 7].map(sourceOf)).toEqual([
    null,
    'src/one.ts',
    'src/one.ts',
    'src/a/two.ts',
    null,
  ])
})

test('the bundle has the functions of all stages, under names that a profile shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quote-extract-stages-'))
  try {
    const file = join(folder, 'bundle.mjs')
    const sourceOf = await bundleStages(file)
    const found = new Set(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, at) => {
          const [, name] = /^(?:async )?(?:function|var) ([A-Za-z]+)\d*\b/.exec(line) ?? []
          return `${sourceOf(at)}#${name}`
        }),
    )
    const missing = stages.flatMap(({ functions }) => functions.filter((key) => !found.has(key)))
    // renamed or moved: update bench/speed/stages/stage-list.ts
    expect(missing).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
