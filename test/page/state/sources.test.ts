import { describe, expect, it } from 'vitest'
import {
  changeSources,
  filledSources,
  sourceNames,
  sourceOf,
} from '../../../src/page/state/sources.js'

describe('the sources of the page', () => {
  it('replace the empty field by files, and leave one field if all are removed', () => {
    const empty = sourceOf('')
    const file = sourceOf('Yes.', 'a.txt')
    const added = changeSources([empty], { kind: 'add', sources: [file] })
    expect(added).toEqual([file])
    const left = changeSources(added, { kind: 'remove', key: file.key })
    expect(left).toEqual([{ key: expect.any(Number), name: null, raw: '' }])
  })

  it('keep what was pasted when others are added', () => {
    const pasted = sourceOf('')
    const typed = changeSources([pasted], { kind: 'type', key: pasted.key, raw: 'Yes.' })
    const added = changeSources(typed, { kind: 'add', sources: [sourceOf('')] })
    expect(added.map(({ raw }) => raw)).toEqual(['Yes.', ''])
  })

  it('have names that differ', () => {
    const sources = [
      sourceOf('One.'),
      sourceOf('Two.', 'a.txt'),
      sourceOf('Three.'),
      sourceOf('Four.', 'a.txt'),
    ]
    expect(sourceNames(sources)).toEqual(['Source 1', 'a.txt', 'Source 2', 'a.txt (2)'])
  })

  it('are checked only if they have a text, each as what it is', () => {
    const sources = [sourceOf(' \n'), sourceOf('<p>Yes.</p>'), sourceOf('Yes.', 'talk.md')]
    expect(filledSources(sources)).toEqual([
      { name: 'Source 2', raw: '<p>Yes.</p>', type: 'html' },
      { name: 'talk.md', raw: 'Yes.', type: 'markdown' },
    ])
  })
})
