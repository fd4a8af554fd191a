/**
 * Runs the command from code compiled by an earlier run, which shortens the start-up. Cached code is loaded only from a folder
 * owned by the user (own-folder.js, own-file.js) and only if unchanged (sealed.js); if in doubt it is deleted and the
 * source compiled. NODE_DISABLE_COMPILE_CACHE=1, Node's own switch, turns the cache off.
 */
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const vm = require('node:vm')
const { prune, readOwn, writeWhole } = require('./own-file.js')
const { ownFolder } = require('./own-folder.js')
const { placeFor } = require('./place.js')
const { seal, unseal } = require('./sealed.js')

/** Maximum files kept: one per version, version of Node, and set of Node options. */
const MOST_FILES = 8
/** Cached code is renewed if it would grow by this factor. Checking costs a few per cent of a run, so not every run does. */
const GROWTH = 1.1
const ONE_RUN_IN = 16

/** Requires a file, which must not use `import()`. */
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

/** Compiled code shorter than its source is mostly missing, for example after a run that only printed help. */
const lacksMuch = (used, source) =>
  used === null || used.length < source.length || Math.random() < 1 / ONE_RUN_IN

/** Runs the script like Node's loader, so that the other chunks share its modules. */
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
    if (kept === null) throw new Error('changed since it was kept')
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
    // the run continues without it
  }
}

/** Saves the code at the end of a run, when the functions it needed are compiled, together with those from `used`. */
function keep(script, used, { name, madeFrom }) {
  try {
    const folder = ownFolder({ create: true })
    if (folder === null) return
    const code = script.createCachedData()
    if (used !== null && code.length < used.length * GROWTH) return
    writeWhole(path.join(folder, name), seal(madeFrom, code))
    prune(folder, MOST_FILES)
  } catch {
    // the disk is full or read-only: the next run compiles again
  }
}
