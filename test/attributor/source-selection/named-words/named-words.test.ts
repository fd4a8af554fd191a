import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const quoted = (text: string): string[] =>
  extractQuotes(text).quotes.flatMap((quote) => quote.quoted.map((span) => span.text))

const SPEECH = '“I sold the boat,” said Ida Morn.'

describe('excludes words that are mentioned, explained or displayed', () => {
  it.each<[why: string, text: string]>([
    ['goes by', 'A sailor who goes by “Pepper” lives in the shed.'],
    ['answers to', 'The goat answers to “Colonel”.'],
    ['known as', 'The north pier is known as “the finger”.'],
    ['known to many as', 'She is known to everyone at the market as “Ma Figs”.'],
    ['also known as', 'The second man is Otto Brack, also known as “Eel”.'],
    ['an animal called', 'Her brother keeps a ferret called “Lord Crumb”.'],
    ['something called, in lower case', 'It starts with something called “cold proving”.'],
    ['is called', 'The second stage is called “cold proving”.'],
    ['is commonly called', 'The gap is commonly called “the needle”.'],
    ['now dubbed', 'The ditch, now dubbed “Lake Morn”, has no fish.'],
    ['the word', 'The word “harmony” stands on every page of the plan.'],
    ['the term', 'Nobody at the yard likes the term “efficiency”.'],
    [
      'a second word after "or"',
      'The words “tide” or “surge” were not in it; the label “tide” was.',
    ],
    ['a number of occurrences', 'In the plan “trust” appears twice.'],
    ['a meaning', 'The epithet “lacustris” means “of the lake”.'],
    ['a word for something', 'It comes from a Greek word for “rope”.'],
    ['an abbreviation', '“CIV” stands for “civil income value”.'],
    ['a technical term', 'Botanists call the habit “cushioned”.'],
    ['a local name', 'Locals call it “the spout”.'],
    ['a list of names', 'The knot is known as “the thief” or “the widow”.'],
    ['the title of a work after "like"', 'You may know him from podcasts like “The Late Loaf”.'],
    ['a button', 'Then press the “Send” button.'],
    ['a search', 'She searched for “cheap rope” all night.'],
    ['a sample phrase', 'If they call, you can say, “I have no time for that now, thank you.”'],
    ['a trademark', 'Morn Ropes makes “ropes that think”™.'],
    ['a repeated name', 'The man is known as “Eel”. “Eel” is 44.'],
    [
      'nicknames after a comma',
      'We met two men by their nicknames, “Pike” and “Long Ned”, on the quay.',
    ],
    ['under an alias', 'She writes under her pseudonym, “Eel”, for a paper in Hull.'],
    ['a short name that friends use', 'Otto Brack, whom friends call “Doc”, owns a shed.'],
    ['known by an adverb as', 'The barn is known locally as “the Tin Hat”.'],
    ['words of two regions', 'Islanders say “pook” where the mainland says “stook”.'],
    ['what both mean', 'The two names differ, but both mean “rope”.'],
    ['a translation', 'The dish, “moqa”, translates roughly as “a kind of anger”.'],
    ['no word comes closer', 'It has no English word, though “longing” comes close.'],
    ['a pronunciation', 'The town is spelled “Wrae” and pronounced “ray”.'],
    ['what somebody is remembered for', 'Otto Brack, best remembered for “Low Tide”, has retired.'],
    ['a part in a play', 'Otto Brack has a small part in “Hens”, which opens on Friday.'],
    ['a film that somebody directed', 'He also directed “Low Tide” and wrote its songs.'],
  ])('%s', (_why, text) => {
    expect(quoted(`${text}\n\n${SPEECH}`)).toEqual(['I sold the boat,'])
  })
})

describe('keeps words that the text attributes to somebody', () => {
  it.each<[text: string, words: string[]]>([
    ['Ida Morn called it “a disaster”.', ['a disaster']],
    ['It was what Ida Morn called “a disaster”.', ['a disaster']],
    ['Ida Morn used the term “theft”.', ['theft']],
    ['Critics call the plan “reckless”.', ['reckless']],
    ['Ida Morn said the word “theft” was “mild”.', ['mild']],
    ['Her word for it was “theft”, Ida Morn said.', ['theft']],
    ['“You can say no,” said Ida Morn.', ['You can say no,']],
    ['Ida Morn described the pier as “a ruin”.', ['a ruin']],
    ['Ida Morn praised her part in “a good fight”.', ['a good fight']],
    ['The pier, Ida Morn said, was known as much for “its rust” as its view.', ['its rust']],
    ['Ida Morn says “no”.', ['no']],
    ['Ida Morn said she means “business”.', ['business']],
  ])('%s', (text, words) => {
    for (const word of words) expect(quoted(text)).toContain(word)
  })
})
