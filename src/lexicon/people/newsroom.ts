import { wordSet } from '../word-set.js'

/** Words of bylines that are not part of an author's name: "Our Health Correspondent", "Associated Press Writer", "Web Team". */
export const NEWSROOM: ReadonlySet<string> = wordSet(`
  a an the our own special
  staff reporter reporters correspondent correspondents writer writers journalist editor editors editorial columnist
  contributor contributors photographer photos producer newsroom desk team bureau
  press news agency agencies wire wires service services media web digital online radio tv
  times post tribune herald gazette chronicle journal observer guardian telegraph mail
  associated reuters bloomberg afp bbc cnn npr updated published
`)
