import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The notices that the inlined packages ask to be kept: one section a package.
 *
 * @param {string} root the repository
 * @param {import('esbuild').Metafile} metafile what esbuild says it put in
 * @returns {string}
 */
export function collectLicences(root, metafile) {
  const folders = new Set()
  for (const output of Object.values(metafile.outputs)) {
    for (const input of Object.keys(output.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
      if (folder) folders.add(folder[0])
    }
  }
  const sections = [...folders].sort().map((folder) => {
    const { name, version, license } = readJson(join(root, folder, 'package.json'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${name} has no licence file to copy`)
    const text = readFileSync(join(root, folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `The command line holds code of these packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
