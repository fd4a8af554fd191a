/** The page: the field, the report, the shelf. */
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { goldOf } from '../correct/gold-of.js'
import { copy, download, fileNameOf } from './share/download.js'
import { isKeeping, type Kept, keep, keptArticles } from './share/kept.js'
import { linkOf, MOST } from './share/link.js'
import { change, currentOf, type Desk } from './state/desk.js'
import { entryOf, isCorrected, shownOf, titleOf } from './state/entry.js'
import { readFiles } from './state/read-files.js'
import { describe, useWork } from './state/use-work.js'
import type { WorkClient } from './tasks/client.js'
import { Composer } from './view/composer.js'
import { Report } from './view/report.js'
import { Shelf } from './view/shelf.js'
import { Sources } from './view/sources.js'
import { Toolbar } from './view/toolbar.js'

interface Props {
  readonly first: Desk
  /** Extracts; another prints, so that an export need not wait. */
  readonly client: WorkClient
  readonly printer: WorkClient
  /** Holds articles against sources; started with the first source. */
  readonly checker: WorkClient
  /** Called when the first report is there. */
  readonly onReady: () => void
}

export function App({ first, client, printer, checker, onReady }: Props) {
  const [desk, dispatch] = useReducer(change, first)
  const [kept, setKept] = useState<readonly Kept[]>(keptArticles)
  const [figures, setFigures] = useState<string | null>(null)
  useWork(desk, client, dispatch)
  const entry = currentOf(desk)
  const shown = useMemo(() => shownOf(entry), [entry.state, entry.gold, entry.edits])
  const title = titleOf(entry)
  const say = (message: string) => dispatch({ kind: 'say', message })

  useEffect(() => {
    const { raw, name, chosenType, edits, isExample, gold } = entry
    if (!shown || isExample || gold || !isKeeping()) return
    setKept(keep({ title, name, raw, chosenType, edits }))
  }, [shown])
  const isReady = shown !== null
  useEffect(() => {
    if (isReady) onReady()
  }, [isReady])
  useEffect(() => setFigures(null), [entry.key, entry.edits, entry.raw])

  const open = async (files: readonly File[]) => {
    const { entries, problems } = await readFiles(files, printer)
    dispatch({ kind: 'add', entries })
    if (problems.length > 0) say(problems.join(' '))
  }
  /** Articles with an extraction: the shown one, or all. */
  const finished = (all: boolean) =>
    desk.entries
      .filter((one) => all || one.key === entry.key)
      .flatMap((one) => {
        const own = one.key === entry.key ? shown : shownOf(one)
        return own ? [{ id: one.name ?? titleOf(one), entry: one, ...own }] : []
      })
  const golds = (all: boolean) => {
    const ids = new Map<string, number>()
    return finished(all).map(({ id, text, corrected, ...rest }) => {
      const times = (ids.get(id) ?? 0) + 1
      ids.set(id, times)
      return { ...rest, gold: goldOf(times === 1 ? id : `${id} (${times})`, text, corrected) }
    })
  }
  const exportAs = async (format: string, all: boolean) => {
    try {
      const articles = finished(all).map(({ text, corrected: { extraction } }) => ({
        text,
        extraction,
      }))
      const text =
        format === 'gold'
          ? golds(all)
              .map(({ gold }) => `${JSON.stringify(gold)}\n`)
              .join('')
          : await printer.run({ kind: 'print', format, articles })
      download(text, fileNameOf(title, format))
      say('')
    } catch (error) {
      say(describe(error))
    }
  }
  const copyLink = async () => {
    const { raw, name, chosenType, edits } = entry
    if (entry.gold) return say('An imported article has no link: export it as gold instead.')
    const link = await linkOf({ raw, name, chosenType, edits, indirect: desk.indirect })
    if (link === null)
      return say(
        `Too long for a link of ${MOST.toLocaleString('en')} characters: export it instead.`,
      )
    history.replaceState(null, '', link)
    say((await copy(location.href)) ? 'Link copied.' : 'The link is in the address bar.')
    return undefined
  }
  const showFigures = async () => {
    const corrected = golds(true).filter((one) => isCorrected(one.entry))
    if (corrected.length === 0) return say('Correct an article first: the figures compare with it.')
    try {
      const predictions = corrected.flatMap(({ gold, entry: { state } }) =>
        state.kind === 'done' ? [{ ...state.extraction, source: gold.id }] : [],
      )
      setFigures(
        await printer.run({ kind: 'score', golds: corrected.map(({ gold }) => gold), predictions }),
      )
      say('')
    } catch (error) {
      say(describe(error))
    }
    return undefined
  }

  return (
    <>
      <header class="top">
        <h1>Who said what</h1>
        {desk.entries.length > 1 && (
          <p class="picker">
            <label>
              Article{' '}
              <select
                value={String(entry.key)}
                onChange={({ currentTarget }) =>
                  dispatch({ kind: 'show', key: Number(currentTarget.value) })
                }
              >
                {desk.entries.map((one) => (
                  <option key={one.key} value={String(one.key)}>
                    {titleOf(one)}
                  </option>
                ))}
              </select>
            </label>{' '}
            <button type="button" onClick={() => dispatch({ kind: 'remove', key: entry.key })}>
              Remove
            </button>
          </p>
        )}
      </header>
      <main>
        <Composer
          entry={entry}
          indirect={desk.indirect}
          hasCorrections={desk.entries.some(isCorrected)}
          onType={(raw) => dispatch({ kind: 'type', raw })}
          onChooseType={(type) => dispatch({ kind: 'choose-type', type })}
          onIndirect={(indirect) => dispatch({ kind: 'indirect', indirect })}
          onFiles={open}
          onNew={() => dispatch({ kind: 'add', entries: [entryOf('')] })}
          onCancel={client.cancel}
          onDiscard={() => dispatch({ kind: 'discard' })}
        />
        <Sources entry={entry} indirect={desk.indirect} client={checker} />
        {shown ? (
          <Report
            key={entry.key}
            title={title}
            shown={shown}
            isExample={entry.isExample}
            onEdit={(edit) => dispatch({ kind: 'edit', edit })}
            toolbar={
              <Toolbar
                articles={desk.entries.length}
                canUndo={entry.edits.length > 0}
                canRedo={entry.undone.length > 0}
                onUndo={() => dispatch({ kind: 'undo' })}
                onRedo={() => dispatch({ kind: 'redo' })}
                onExport={exportAs}
                onLink={copyLink}
                onFigures={showFigures}
                message={desk.message}
              />
            }
          />
        ) : (
          desk.message !== '' && (
            <p class="problem" role="alert">
              {desk.message}
            </p>
          )
        )}
        {figures !== null && (
          <section class="figures" aria-labelledby="figures">
            <h2 id="figures">The tool on what you corrected</h2>
            <p class="hint">As quote-extract score prints it, for all corrected articles.</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
            <pre tabIndex={0}>{figures}</pre>
          </section>
        )}
        <Shelf
          kept={kept}
          onChange={setKept}
          onOpen={({ raw, name, chosenType, edits }) =>
            dispatch({ kind: 'add', entries: [entryOf(raw, { name, chosenType, edits })] })
          }
        />
      </main>
      <footer>
        <p>
          quote-extract works in this browser. Articles are not sent anywhere: the page’s
          Content-Security-Policy forbids it every connection.
        </p>
      </footer>
    </>
  )
}
