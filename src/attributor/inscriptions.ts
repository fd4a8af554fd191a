/** Marked words that are written on something or that name something: a sign, a tattoo, a nickname. Nobody says them. */
import { reportingVerb } from '../language/vocabulary.js'
import type { Document } from '../parser/document.js'
import type { Outline } from './outline.js'

/** Things that bear words. */
const BEARERS =
  /^(?:sign|signs|plaque|placard|placards|banner|banners|notice|notices|sticker|stickers|badge|badges|t-shirt|t-shirts|shirt|cap|hat|label|labels|board|poster|posters|inscription|headstone|gravestone)$/
const BEARS = /^(?:read|reads|reading|says|saying|said|declaring|proclaiming|marked)$/
const INSCRIBED =
  /^(?:tattooed|painted|spray-painted|printed|scrawled|chalked|carved|engraved|embroidered|stencilled|stenciled|emblazoned|stamped|stitched)$/
/** Verbs between which and a name no object stands: "known as “Baba Tomato”", but "called him “a liar”". */
const NAMES = /^(?:nicknamed|dubbed|named)$/
const KNOWN =
  /^(?:is|are|was|were|been|being|popularly|commonly|widely|better|also|otherwise|fondly|affectionately|locally)$/
/** "whom they call “the Boss”": a name that is in use, nobody's words; "whom he called" tells whose they are. */
const EVERYBODY =
  /^(?:they|people|locals|everyone|everybody|all|friends|fans|neighbours|neighbors|colleagues|residents|villagers|many|some|most)$/

/** Works that a title follows at once: the article “Who owns the harbour?” */
const HEADED =
  /^(?:article|story|essay|column|editorial|op-ed|headline|song|film|movie|book|novel|play|album|poem|episode|podcast|exhibition|documentary)$/

const PERFORMED =
  /^(?:watch|watched|watching|sing|sings|sang|singing|hum|hummed|perform|performed|recite|recited)$/

/** How many words may stand between a sign and its verb: "A sign on the door read". */
const REACH = 5

export function isInscription(document: Document, outline: Outline, index: number): boolean {
  const item = outline.spanItems[index] ?? -1
  const sentence = outline.items[item]?.sentence
  const word = (i: number): string => {
    const it = outline.items[i]
    return it && it.span < 0 && it.sentence === sentence
      ? (document.tokens[it.token]?.lower ?? '')
      : ''
  }
  const before = word(item - 1)
  if (INSCRIBED.test(before) || INSCRIBED.test(word(item + 1))) return true
  if (BEARS.test(before)) {
    for (let i = item - 2; i >= item - 2 - REACH; i--) if (BEARERS.test(word(i))) return true
  }
  if (before === 'words' && word(item - 2) === 'the' && word(item - 3) === 'with') {
    for (let i = item - 4; i >= item - 4 - REACH; i--)
      if (BEARERS.test(word(i))) return !carriesReport(document, outline, index, item - 1)
  }
  if (/^(?:title|titled|entitled|headlined|captioned|heading|inscription|caption)$/.test(before))
    return true
  const heads =
    before === 'theme' || (HEADED.test(before) && opensWithCapital(document, outline, index))
  if (heads) return !hasVerbOfSpeech(outline, item)
  if (before === 'so-called') return !carriesReport(document, outline, index, item - 1)
  if (!isShortName(document, outline, index)) return false
  if (PERFORMED.test(before)) return !carriesReport(document, outline, index, item - 1)
  const verb = /^(?:the|as)$/.test(before) ? item - 2 : item - 1
  // the “Annapurna” canteen
  const modifies =
    /^(?:the|a|an)$/.test(before) && /^[nN]$/.test(outline.items[item + 1]?.cls ?? '')
  if (modifies) return !carriesReport(document, outline, index, item)
  const names =
    NAMES.test(word(verb)) ||
    (/^(?:called|known)$/.test(word(verb)) && KNOWN.test(word(verb - 1))) ||
    (word(verb) === 'known' && word(verb - 1) === ',') ||
    (/^(?:whom|which|that)$/.test(word(verb - 2)) &&
      EVERYBODY.test(word(verb - 1)) &&
      /^(?:call|nickname)$/.test(word(verb)))
  return names && !carriesReport(document, outline, index, verb)
}

/** Whether the sentence reports something and has no other marked words: without these its quote would be lost. */
function carriesReport(
  { tokens }: Document,
  { items, spanItems }: Outline,
  index: number,
  before: number,
): boolean {
  const item = spanItems[index] ?? -1
  const sentence = items[item]?.sentence
  const beside = [spanItems[index - 1], spanItems[index + 1]]
  if (beside.some((i) => i !== undefined && items[i]?.sentence === sentence)) return false
  for (let i = before - 1; i > item - 40 && items[i]?.sentence === sentence; i--) {
    if (items[i]?.cls !== 'V') continue
    const verb = reportingVerb(tokens[items[i]?.token ?? -1]?.lower ?? '')
    // "held up a banner"
    if (verb && verb.base !== 'hold' && /^(?:speech|writing)$/.test(verb.act)) return true
  }
  return false
}

/** Whether somebody says or writes anything in its sentence: then the words are more likely theirs than a title. */
function hasVerbOfSpeech({ items }: Outline, item: number): boolean {
  const sentence = items[item]?.sentence
  for (const step of [-1, 1])
    for (let i = item + step; Math.abs(i - item) < 40 && items[i]?.sentence === sentence; i += step)
      if (items[i]?.cls === 'V') return true
  return false
}

/** Two words or more, the first with a capital. */
function opensWithCapital(document: Document, outline: Outline, index: number): boolean {
  const span = outline.spans[index]
  return (
    span !== undefined && /^\P{L}*\p{Lu}\S*\s+\S/u.test(document.text.slice(span.start, span.end))
  )
}

/** A few words, each with a capital: “Baba Tomato”. */
function isShortName(document: Document, outline: Outline, index: number): boolean {
  const span = outline.spans[index]
  if (!span || span.end - span.start > 60) return false
  const words = document.text.slice(span.start, span.end).split(/\s+/).filter(Boolean)
  const longer = words.filter((word) => /\p{L}{4,}/u.test(word))
  return longer.length > 0 && longer.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}
