import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newProject, root } from './project.js'

const { folder, write } = newProject(['zod', 'compromise', '@types/node', 'undici-types'])

/** The strictest settings; declarations of packages are checked too. */
const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
}

/** What the compiler reports; empty if nothing. */
function compile(files: Readonly<Record<string, string>>, options: object): string {
  for (const [name, code] of Object.entries(files)) write(name, code)
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files: Object.keys(files) }),
  )
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}

/** The TypeScript examples of a page, by file name. */
function examplesOf(page: string): Record<string, string> {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)
  const name = page.replace(/\W/g, '-')
  return Object.fromEntries(
    [...blocks].map(([, code = ''], index) => [`${name}-${index}.ts`, `${code}\nexport {}\n`]),
  )
}

const modules = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

describe.each(modules)('a strict project, moduleResolution $moduleResolution', (resolution) => {
  it.each(['README.md', 'docs/library.md'])('compiles the examples of %s', (page) => {
    const examples = examplesOf(page)
    expect(Object.keys(examples)).not.toEqual([])
    expect(compile(examples, { ...resolution, lib: ['es2023'], types: ['node'] })).toBe('')
  })

  it('needs no types of Node', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const lines = Object.keys(exports)
      .filter((entry) => entry !== './compromise')
      .map((entry, index) => `export * as entry${index} from 'quote-extract${entry.slice(1)}'`)
    const code = lines.join('\n')
    expect(compile({ 'all.ts': code }, { ...resolution, lib: ['es2022', 'dom'], types: [] })).toBe(
      '',
    )
  })
})

describe('the types', () => {
  const check = (line: string) =>
    compile(
      {
        'check.ts': `import { extractQuotes } from 'quote-extract'\nconst found = extractQuotes('')\n${line}\n`,
      },
      { ...modules[0], lib: ['es2022', 'dom'], types: [] },
    )

  it.each([
    ['found.quotes[0]?.speaker?.name satisfies string | undefined', ''],
    ['found.quotes[0].id', "Object is possibly 'undefined'"],
    ['found.quotes[0]?.speaker.name', "is possibly 'null'"],
    ["extractQuotes('', { acts: ['opinion'] })", 'Type \'"opinion"\' is not assignable'],
    ['extractQuotes(new Uint8Array())', 'is not assignable to parameter'],
  ])('%s', (line, error) => {
    expect(check(line)).toContain(error)
    if (error === '') expect(check(line)).toBe('')
  })
})
