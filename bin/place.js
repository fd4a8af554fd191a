/** What compiled code is kept for: the name of its file, and all that it was made from. */
const { createHash } = require('node:crypto')
const path = require('node:path')

/** Of other versions of Node, of other options of it: each has a file of its own. */
const maker = () => [
  process.version,
  process.versions.v8,
  process.platform,
  process.arch,
  process.env.NODE_OPTIONS ?? '',
  ...process.execArgv,
]

/**
 * @param {string} file
 * @param {Buffer} source what the file holds
 */
exports.placeFor = (file, source) => {
  const hash = createHash('sha256').update(JSON.stringify(maker())).digest('hex').slice(0, 12)
  return {
    name: `${path.basename(file, '.js')}-${process.version}-${hash}.bin`,
    madeFrom: [...maker(), source],
  }
}
