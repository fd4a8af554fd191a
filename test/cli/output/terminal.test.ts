import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../../../src/cli/command-line/config.js'
import { allowsColour, describeTerminal } from '../../../src/cli/output/terminal.js'

const tty = { isTTY: true, columns: 120 }

describe('describeTerminal', () => {
  it.each([
    [tty, {}, 120],
    [tty, { COLUMNS: '90' }, 120],
    [{}, { COLUMNS: '90' }, 90],
    [{}, { COLUMNS: 'wide' }, 80],
    [{}, {}, 80],
    [{ isTTY: true, columns: 0 }, {}, 80],
  ])('%j, %j: %d columns', (stream, env, width) => {
    expect(describeTerminal(stream, env).width).toBe(width)
  })
})

describe('allowsColour', () => {
  it.each([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { FORCE_COLOR: 'false' }, true, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('flag %s, %j, terminal %s: %s', (flag, env, onTerminal, expected) => {
    expect(allowsColour(flag, env, onTerminal)).toBe(expected)
  })
})

describe('resolveConfig', () => {
  const onTty = describeTerminal(tty, {})
  const inPipe = describeTerminal({}, {})

  it.each([
    ['a terminal', onTty, {}, 'table'],
    ['a pipe', inPipe, {}, 'json'],
    ['a file named on a terminal', onTty, { output: 'x' }, 'json'],
    ['- named on a terminal', onTty, { output: '-' }, 'table'],
    ['a terminal, json asked for', onTty, { format: 'json' }, 'json'],
    ['a pipe, table asked for', inPipe, { format: 'table' }, 'table'],
  ])('chooses the format for %s', (_, terminal, flags, format) => {
    expect(resolveConfig([], flags, terminal).format).toBe(format)
  })

  it('reads standard input when no file is named', () => {
    expect(resolveConfig([], {}, inPipe)).toMatchObject({
      inputs: ['-'],
      formatOptions: { several: false },
    })
    expect(resolveConfig(['a', 'b'], {}, inPipe)).toMatchObject({
      inputs: ['a', 'b'],
      formatOptions: { several: true },
    })
  })
})
