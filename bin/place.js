/** Key of compiled code: the name of its file, and everything it was made from. */
const { createHash } = require('node:crypto')
const path = require('node:path')

/** Version and options of Node: each combination has its own file. */
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
 * @param {Buffer} source content of the file
 */
exports.placeFor = (file, source) => {
  const hash = createHash('sha256').update(JSON.stringify(maker())).digest('hex').slice(0, 12)
  return {
    name: `${path.basename(file, '.js')}-${process.version}-${hash}.bin`,
    madeFrom: [...maker(), source],
  }
}
