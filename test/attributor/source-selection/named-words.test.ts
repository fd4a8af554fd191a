import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

const quoted = (text: string): string[] =>
  extractQuotes(text).quotes.flatMap((quote) => quote.quoted.map((span) => span.text))

const SPEECH = '“I sold the boat,” said Ida Morn.'

describe('words that are named, explained or shown are nobody’s', () => {
  it.each<[why: string, text: string]>([
    ['a name that somebody goes by', 'A sailor who goes by “Pepper” lives in the shed.'],
    ['a name that something answers to', 'The goat answers to “Colonel”.'],
    ['known as', 'The north pier is known as “the finger”.'],
    ['known to many as', 'She is known to everyone at the market as “Ma Figs”.'],
    ['also known as', 'The second man is Otto Brack, also known as “Eel”.'],
    ['a thing called so', 'Her brother keeps a ferret called “Lord Crumb”.'],
    ['a thing called so, lower case', 'It starts with something called “cold proving”.'],
    ['what is called so', 'The second stage is called “cold proving”.'],
    ['what is often called so', 'The gap is commonly called “the needle”.'],
    ['a river now dubbed so', 'The ditch, now dubbed “Lake Morn”, has no fish.'],
    ['the word', 'The word “harmony” stands on every page of the plan.'],
    ['the term', 'Nobody at the yard likes the term “efficiency”.'],
    ['a second word', 'The words “tide” or “surge” were not in it; the label “tide” was.'],
    ['how often it appears', 'In the plan “trust” appears twice.'],
    ['what it means', 'The epithet “lacustris” means “of the lake”.'],
    ['a word for', 'It comes from a Greek word for “rope”.'],
    ['what it stands for', '“CIV” stands for “civil income value”.'],
    ['what specialists call it', 'Botanists call the habit “cushioned”.'],
    ['what locals call it', 'Locals call it “the spout”.'],
    ['second items', 'The knot is known as “the thief” or “the widow”.'],
    ['a work like others', 'You may know him from podcasts like “The Late Loaf”.'],
    ['a button', 'Then press the “Send” button.'],
    ['a search', 'She searched for “cheap rope” all night.'],
    ['a sample phrase', 'If they call, you can say, “I have no time for that now, thank you.”'],
    ['a trademark', 'Morn Ropes makes “ropes that think”™.'],
    ['the same words again', 'The man is known as “Eel”. “Eel” is 44.'],
  ])('%s', (_why, text) => {
    expect(quoted(`${text}\n\n${SPEECH}`)).toEqual(['I sold the boat,'])
  })
})

describe('words that the text gives to somebody are theirs', () => {
  it.each<[text: string, words: string[]]>([
    ['Ida Morn called it “a disaster”.', ['a disaster']],
    ['It was what Ida Morn called “a disaster”.', ['a disaster']],
    ['Ida Morn used the term “theft”.', ['theft']],
    ['Critics call the plan “reckless”.', ['reckless']],
    ['Ida Morn said the word “theft” was “mild”.', ['mild']],
    ['Her word for it was “theft”, Ida Morn said.', ['theft']],
    ['“You can say no,” said Ida Morn.', ['You can say no,']],
    ['Ida Morn described the pier as “a ruin”.', ['a ruin']],
  ])('%s', (text, words) => {
    for (const word of words) expect(quoted(text)).toContain(word)
  })
})
