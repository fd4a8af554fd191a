/** A page that shows what a command prints as a dark terminal does: text with the usual styles and colours. */

const styles = {
  1: 'font-weight: bold',
  2: 'opacity: .65',
  3: 'font-style: italic',
  4: 'text-decoration: underline',
  31: 'color: #ff7b72',
  32: 'color: #7ee787',
  33: 'color: #e3b341',
  34: 'color: #79c0ff',
  35: 'color: #d2a8ff',
  36: 'color: #76e3ea',
  90: 'color: #8b949e',
}
/** Codes that end styles, and the codes that they end. */
const ends = {
  0: Object.keys(styles),
  22: ['1', '2'],
  23: ['3'],
  24: ['4'],
  39: ['31', '32', '33', '34', '35', '36', '90'],
}

/** Returns the page of a command and its output, which may contain ANSI styles. */
export function terminalPage(command, output) {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0 }
pre { display: inline-block; margin: 0; padding: 20px 24px; background: #0d1117; color: #e6edf3; font: 14px/1.45 'DejaVu Sans Mono', monospace }
</style><pre><span style="color: #8b949e">$</span> ${escapeHtml(command)}\n${toHtml(output)}</pre>`
}

function toHtml(text) {
  const open = new Set()
  const [before, ...styled] = text.split('\u001b[')
  let html = escapeHtml(before)
  for (const part of styled) {
    const end = part.indexOf('m')
    for (const code of part.slice(0, end).split(';')) {
      for (const ended of ends[code] ?? []) open.delete(ended)
      if (styles[code]) open.add(code)
    }
    const style = [...open].map((code) => styles[code]).join('; ')
    const plain = escapeHtml(part.slice(end + 1))
    html += style ? `<span style="${style}">${plain}</span>` : plain
  }
  return html
}

const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
