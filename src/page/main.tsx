/** Starts the page, with the article of its address or an example. */
import { render } from 'preact'
import example from '../../fixtures/wire-harbor-spill.txt'
import { App } from './app.js'
import { isLink, readLink } from './share/link.js'
import { deskOf } from './state/desk.js'
import { entryOf } from './state/entry.js'
import { workClient } from './tasks/client.js'
import { startWorker, workOffline } from './tasks/start-worker.js'

const client = workClient(startWorker)
const printer = workClient(startWorker)
const checker = workClient(startWorker)

async function start(): Promise<void> {
  const linked = await readLink(location.hash)
  const desk = linked
    ? deskOf(entryOf(linked.raw, linked), linked.indirect)
    : deskOf(entryOf(example, { isExample: true }))
  const isDamaged = !linked && isLink(location.hash)
  const first = isDamaged ? { ...desk, message: 'The link is damaged: ask for it again.' } : desk
  const root = document.getElementById('app')
  if (root)
    render(
      <App
        first={first}
        client={client}
        printer={printer}
        checker={checker}
        onReady={workOffline}
      />,
      root,
    )
}

addEventListener('hashchange', () => {
  if (isLink(location.hash)) location.reload()
})
void start()
