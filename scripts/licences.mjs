import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sources of third-party data in the bundles, which esbuild does not report. */
const DATA = [
  {
    package: 'compromise',
    what: 'First names, places and verbs of its lexicon are data of the library and of the command line.',
  },
  {
    title: 'WordNet 3.1 (WordNet 3.0 License)',
    what: 'The weights for parts of speech were learnt from its examples, among other texts.',
    notice: 'scripts/notices/wordnet.txt',
  },
  {
    title: 'GUM, the Georgetown University Multilayer corpus (annotations: CC BY 4.0)',
    what: 'The weights for the types of names and descriptions were learnt from its annotations, among others.',
    notice: 'scripts/notices/gum.txt',
  },
]

/**
 * Collects the licence notices of bundled packages and data sources, one section each.
 *
 * @param {string} root the repository
 * @param {readonly import('esbuild').Metafile[]} metafiles metafiles of the library, the command line and the page
 * @returns {string}
 */
export function collectLicences(root, metafiles) {
  const folders = new Set()
  for (const output of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const input of Object.keys(output.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
      if (folder) folders.add(folder[0])
    }
  }
  const code = [...folders].sort().map((folder) => sectionOf(noticeOfPackage(root, folder)))
  const data = DATA.map(({ package: name, what, title, notice }) => {
    const own = name
      ? noticeOfPackage(root, `node_modules/${name}`)
      : { title, text: read(root, notice) }
    return sectionOf({ ...own, what })
  })
  return [
    `The command line, the library and the page hold code of these packages.\n\n${code.join(RULE)}`,
    `The package holds data from these sources.\n\n${data.join(RULE)}`,
  ].join(RULE)
}

const RULE = `\n${'-'.repeat(80)}\n\n`

const sectionOf = ({ title, what, text }) =>
  `${[title, ...(what ? [what] : []), text].join('\n\n')}\n`

function noticeOfPackage(root, folder) {
  const { name, version, license } = JSON.parse(read(root, join(folder, 'package.json')))
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file to copy`)
  return { title: `${name} ${version} (${license})`, text: read(root, join(folder, file)) }
}

const read = (root, path) => readFileSync(join(root, path), 'utf8').trim()
