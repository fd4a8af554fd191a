/** Key of compiled code: the name of its file, and everything it was made from. */
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
  const makers = maker()
  return {
    name: `${path.basename(file, '.js')}-${process.version}-${shortened(makers.join('\0'))}.bin`,
    madeFrom: [...makers, source],
  }
}

/** FNV-1a of 32 bits: files with the same name replace each other, and are never taken for each other. */
function shortened(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
