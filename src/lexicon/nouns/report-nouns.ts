import { wordSet } from '../word-set.js'

/** Reporting nouns ("his claim that") by the act they report. Nouns that share a form with a listed verb are omitted. */
export const REPORT_NOUNS: Readonly<Record<string, string>> = {
  speech: `statement remark comment assertion allegation accusation claim argument announcement declaration
    denial admission acknowledgement confirmation explanation suggestion warning criticism complaint promise pledge
    vow assurance insistence description prediction testimony apology answer response reply threat demand request
    proposal recommendation advice question speech words account revelation contention`,
  writing: `letter memo tweet post column op-ed editorial email e-mail book report article filing lawsuit essay
    headline caption message statement`,
  thought: `belief thought idea view opinion feeling sense impression assumption suspicion conclusion expectation
    fear hope worry concern doubt conviction understanding perception judgment judgement realization memory estimate
    theory notion`,
  attitude: `desire wish support opposition preference intention intent plan commitment willingness refusal interest
    determination effort willing eager ready determined reluctant unwilling keen happy proud supportive committed
    opposed`,
}

/** Adjectives and participles that report a thought: "is confident that", "was convinced". */
export const THINKING_ADJECTIVES: ReadonlySet<string> =
  wordSet(`confident convinced sure certain aware afraid worried concerned hopeful optimistic pessimistic skeptical sceptical
  doubtful glad sorry surprised shocked disappointed adamant`)

/** Written media: after "said in" or "said on" they make the act writing. */
export const WRITTEN_MEDIA: ReadonlySet<string> =
  wordSet(`statement letter email e-mail emails memo tweet tweets post twitter facebook instagram snapchat reddit tumblr
  telegram linkedin weibo mastodon bluesky op-ed column editorial essay article blog report book memoir filing lawsuit complaint
  affidavit message text note petition release caption document paper survey study review ruling indictment`)

/** Social networks: "wrote on Facebook". */
export const SOCIAL_MEDIA: ReadonlySet<string> = wordSet(`
  twitter facebook instagram x telegram tiktok linkedin snapchat youtube reddit weibo threads bluesky mastodon
  whatsapp
`)
