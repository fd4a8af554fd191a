/**
 * `node plant.cjs PACKAGE FOLDER [rejected]`: writes kept code that the command takes for its own, made as its own is but from another
 * source of the same length, which is all that V8 compares. The source prints "PLANTED"; or it is code that V8 rejects.
 */
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

const [root, folder, rejected] = process.argv.slice(2)
const { placeFor } = require(path.join(root, 'bin/place.js'))
const { seal } = require(path.join(root, 'bin/sealed.js'))

const commandLine = require.resolve(path.join(root, 'dist/cli'))
const source = fs.readFileSync(commandLine)
const { name, madeFrom } = placeFor(commandLine, source)
const planted = 'console.log("PLANTED"); process.exit()'.padEnd(source.toString().length)
const code = rejected
  ? Buffer.from('not compiled code')
  : new vm.Script(Module.wrap(planted)).createCachedData()
fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
fs.writeFileSync(path.join(folder, name), seal(madeFrom, code), { mode: 0o600 })
console.log(path.join(folder, name))
