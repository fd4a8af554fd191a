import { describe, expect, it } from 'vitest'
import { nobody, palette } from '../../../../src/formatter/html/style/palette.js'
import { style } from '../../../../src/formatter/html/style/style.js'
import { STROKE } from '../../../../src/formatter/html/style/style-patterns.js'

/** One colour drawn over another with an opacity. */
function over(top: string, below: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(top, at) * opacity + channel(below, at) * (1 - opacity)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

type Triple = [number, number, number]

/** Linear light of red, green and blue, 0..1. */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
  }) as [number, number]
  return Math.max(a, b) / Math.min(a, b)
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => Math.max(0, a * x + b * y + c * z)) as Triple

// Machado, Oliveira, Fernandes 2009, severity 1.
const sights: Record<string, Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

/** OKLab, in which a distance of 0.02 is barely visible. */
function oklab(light: Triple): Triple {
  const cones: Triple[] = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  const lab: Triple[] = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ]
  const [l, m, s] = times(cones, light).map(Math.cbrt) as Triple
  return lab.map(([a, b, c]) => a * l + b * m + c * s) as Triple
}

const pages = {
  light: { paper: '#fdfcf9', text: '#1d1c1a' },
  dark: { paper: '#171614', text: '#ece9e2' },
} as const

describe.each(['light', 'dark'] as const)('the palette on a %s page', (theme) => {
  const { paper, text } = pages[theme]

  it('matches the page colours', () => {
    expect(style).toContain(`--paper: ${paper}`)
    expect(style).toContain(`--text: ${text}`)
  })

  it.each([...palette, nobody].map((colour) => colour[theme]))(
    'has enough contrast: %j',
    (colour) => {
      expect(contrast(colour.tint, text)).toBeGreaterThan(5.5)
      expect(contrast(colour.ink, paper)).toBeGreaterThan(4.5)
    },
  )

  it.each(palette.map((colour) => colour[theme]))('is readable under patterns: %j', (colour) => {
    const stroke = theme === 'light' ? colour.ink : paper
    expect(contrast(over(stroke, colour.tint, STROKE[theme]), text)).toBeGreaterThan(4.5)
  })

  it.each(Object.entries(sights))('is distinguishable with %s', (_, sight) => {
    for (const part of ['tint', 'ink'] as const) {
      const seen = palette.map((colour) => oklab(times(sight, linear(colour[theme][part]))))
      seen.forEach((one, index) => {
        for (const other of seen.slice(0, index)) {
          const distance = Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))
          expect(distance).toBeGreaterThan(0.06)
        }
      })
    }
  })
})
