import { describe, expect, it } from 'vitest'
import { titlesOf } from '../../../src/formatter/html/titles.js'

const cases: [what: string, sources: (string | null)[], titles: string[]][] = [
  ['one file: its name', ['/home/m/news/bridge.txt'], ['bridge.txt']],
  ['one file of Windows', ['C:\\news\\a b.html'], ['a b.html']],
  ['one address', ['https://example.org/a.html?page=2'], ['https://example.org/a.html?page=2']],
  ['standard input', [null], ['Standard input']],
  ['a formula', ["=cmd|' /C calc'!A0"], ["=cmd|' /C calc'!A0"]],
  ['markup', ['</script><img src=x.png'], ['</script><img src=x.png']],
  ['an id with strokes', ['polnear/2016/0412'], ['polnear/2016/0412']],
  ['an id with a date', ['a/b 3.5'], ['a/b 3.5']],
  ['no name', [''], ['untitled']],
  ['nothing to be seen', [' \u00a0\n', '\u200b'], ['untitled', 'untitled (2)']],
  [
    'files of one name in two folders',
    ['n/2023/a.txt', 'n/2024/a.txt'],
    ['2023/a.txt', '2024/a.txt'],
  ],
  ['files in one folder', ['news/a.txt', 'news/b.txt'], ['a.txt', 'b.txt']],
  ['folders that begin alike', ['news/a.txt', 'newsroom/a.txt'], ['news/a.txt', 'newsroom/a.txt']],
  ['a folder in another', ['n/a.txt', 'n/m/a.txt'], ['a.txt', 'm/a.txt']],
  ['files in no folder', ['a.txt', 'n/a.txt'], ['a.txt', 'n/a.txt']],
  ['a file at the root and another', ['/a.txt', 'b.txt'], ['/a.txt', 'b.txt']],
  ['one file twice', ['n/a.txt', 'n/a.txt'], ['a.txt', 'a.txt (2)']],
  ['files and standard input', ['n/a.txt', null, 'n/b.txt'], ['a.txt', 'Standard input', 'b.txt']],
  ['ids that begin alike', ['</i>a', '</i>b'], ['</i>a', '</i>b']],
  ['files and ids', ['n/a.txt', 'n/1'], ['n/a.txt', 'n/1']],
  ['ids that look like numbers', ['1', '1', '1 (2)'], ['1', '1 (2)', '1 (2) (2)']],
]

describe('titlesOf', () => {
  it.each(cases)('%s', (_, sources, titles) => {
    expect(titlesOf(sources)).toEqual(titles)
  })
})

describe('titlesOf with headlines', () => {
  it.each<[string, (string | null)[], (string | null)[], string[]]>([
    ['a headline', ['news/a.txt'], ['Bridge opens'], ['Bridge opens']],
    ['one of two', ['news/a.txt', 'news/b.txt'], ['Bridge opens', null], ['Bridge opens', 'b.txt']],
    ['one headline twice', ['a.txt', null], ['Bridge', 'Bridge'], ['Bridge', 'Bridge (2)']],
    ['nothing to be seen', ['a.txt'], [' \u200b'], ['a.txt']],
  ])('%s', (_, sources, headlines, titles) => {
    expect(titlesOf(sources, headlines)).toEqual(titles)
  })
})
