/**
 * Runs the command from code that an earlier run compiled, which saves a part of the start. Kept code is taken only from a folder of
 * the user's own (own-folder.js, own-file.js) and only unchanged (sealed.js); at the first doubt it is deleted and the
 * source compiled as if there were none. NODE_DISABLE_COMPILE_CACHE=1, Node's own switch, turns it off.
 */
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const vm = require('node:vm')
const { prune, readOwn, writeWhole } = require('./own-file.js')
const { ownFolder } = require('./own-folder.js')
const { placeFor } = require('./place.js')
const { seal, unseal } = require('./sealed.js')

/** So many files are kept: for other versions, of Node too, and for other options of Node. */
const MOST_FILES = 8
/** Kept code is renewed where it would grow by this factor. To learn that costs a few per cent of a run, so not every run does. */
const GROWTH = 1.1
const ONE_RUN_IN = 16

/** Requires a file that has no `import()`. */
exports.requireCompiled = (file) => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(file)
  const source = fs.readFileSync(file)
  const place = placeFor(file, source)
  const cachedData = readKept(place) ?? undefined
  const script = new vm.Script(Module.wrap(source.toString()), { filename: file, cachedData })
  const used = script.cachedDataRejected ? null : (cachedData ?? null)
  if (lacksMuch(used, source)) process.once('exit', () => keep(script, used, place))
  return run(script, file)
}

/** Of code shorter than its source most is missing: only help was asked for, say. */
const lacksMuch = (used, source) =>
  used === null || used.length < source.length || Math.random() < 1 / ONE_RUN_IN

/** As the loader would run it, so that the other chunks share what this one holds. */
function run(script, file) {
  const own = new Module(file, null)
  own.filename = file
  Module._cache[file] = own
  script
    .runInThisContext()
    .call(own.exports, own.exports, Module.createRequire(file), own, file, path.dirname(file))
  own.loaded = true
  return own.exports
}

function readKept({ name, madeFrom }) {
  let file
  try {
    const folder = ownFolder({ create: false })
    if (folder === null) return null
    file = path.join(folder, name)
    const sealed = readOwn(file)
    if (sealed === null) return null
    const kept = unseal(madeFrom, sealed)
    if (kept === null) throw new Error('not what was kept')
    return kept
  } catch {
    discard(file)
    return null
  }
}

function discard(file) {
  try {
    if (file) fs.rmSync(file, { force: true, recursive: true })
  } catch {
    // the run goes on without
  }
}

/** At the end of a run, when the functions that it needs are compiled; those that it took from `used` are kept as well. */
function keep(script, used, { name, madeFrom }) {
  try {
    const folder = ownFolder({ create: true })
    if (folder === null) return
    const code = script.createCachedData()
    if (used !== null && code.length < used.length * GROWTH) return
    writeWhole(path.join(folder, name), seal(madeFrom, code))
    prune(folder, MOST_FILES)
  } catch {
    // a disk that is full, or may only be read: the next run compiles again
  }
}
