/**
 * Keeps compiled code between runs: by Node itself from 22 on; before, in node_modules/.cache, where tools keep what may
 * be deleted at any time. Whatever fails there costs nothing but the time it would have saved, and
 * NODE_DISABLE_COMPILE_CACHE=1, Node's own switch, turns both off.
 */
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

/** Requires a file whose name changes with its contents, and that has no `import()`. */
exports.requireCompiled = (file) => {
  Module.enableCompileCache?.()
  const kept = Module.enableCompileCache ? null : placeFor(file)
  return kept === null ? require(file) : runKept(file, kept)
}

/** Where this version's compiled code is kept; null where it cannot be. */
function placeFor(file) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return null
  const root = path.dirname(__dirname)
  const parent = path.dirname(root)
  const modules =
    path.basename(parent) === 'node_modules' ? parent : path.join(root, 'node_modules')
  if (!fs.existsSync(modules)) return null
  const name = `${path.basename(file, '.js')}-${process.versions.v8}-${process.arch}.bin`
  return path.join(modules, '.cache', 'quote-extract', name)
}

function runKept(file, kept) {
  const source = fs.readFileSync(file, 'utf8')
  let cachedData
  try {
    cachedData = fs.readFileSync(kept)
  } catch {
    // the first run
  }
  const script = new vm.Script(Module.wrap(source), { filename: file, cachedData })
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(script, kept))
  // as the loader would have it, so that the other chunks share what this one holds
  const own = new Module(file, null)
  own.filename = file
  Module._cache[file] = own
  script
    .runInThisContext()
    .call(own.exports, own.exports, Module.createRequire(file), own, file, path.dirname(file))
  own.loaded = true
  return own.exports
}

/** At the end of a run, when the functions that it needs are compiled; whole or not at all. */
function keep(script, kept) {
  const draft = `${kept}.${process.pid}.tmp`
  try {
    const folder = path.dirname(kept)
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(draft, script.createCachedData())
    fs.renameSync(draft, kept)
    for (const name of fs.readdirSync(folder)) {
      const outdated = name.endsWith('.bin') && name !== path.basename(kept)
      if (outdated) fs.rmSync(path.join(folder, name), { force: true })
    }
  } catch {
    try {
      fs.rmSync(draft, { force: true })
    } catch {
      // a disk that is full, or may only be read
    }
  }
}
