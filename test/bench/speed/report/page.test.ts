import { expect, test } from 'vitest'
import { updateSections } from '../../../../bench/speed/report/page.js'

const page =
  '# Speed\n\nOld run.\n\n## Start-up\n\nslow\n\n## Verification\n\nkept\n\n## Notes\n\n- a\n'

test('replaces the opening and sections, and keeps the others in their place', () => {
  expect(updateSections(page, '# Speed\n\nNew run.\n\n## Start-up\n\nfast\n')).toBe(
    '# Speed\n\nNew run.\n\n## Start-up\n\nfast\n\n## Verification\n\nkept\n\n## Notes\n\n- a\n',
  )
})

test('keeps the opening if the report has none', () => {
  expect(updateSections(page, '## Verification\n\nnew\n')).toBe(
    '# Speed\n\nOld run.\n\n## Start-up\n\nslow\n\n## Verification\n\nnew\n\n## Notes\n\n- a\n',
  )
})

test('puts a new section after the one before it in the report, or before the notes', () => {
  const headings = (text: string) => text.match(/^## .*/gm)
  expect(headings(updateSections(page, '# Speed\n\n## Start-up\n\nx\n\n## Stages\n\nx\n'))).toEqual(
    ['## Start-up', '## Stages', '## Verification', '## Notes'],
  )
  expect(headings(updateSections(page, '## Corpora\n\nx\n'))).toEqual([
    '## Start-up',
    '## Verification',
    '## Corpora',
    '## Notes',
  ])
})

test('changes nothing when the same report comes again', () => {
  const report = '# Speed\n\nNew run.\n\n## Start-up\n\nfast\n\n## Stages\n\nx\n'
  const once = updateSections(page, report)
  expect(updateSections(once, report)).toBe(once)
})
