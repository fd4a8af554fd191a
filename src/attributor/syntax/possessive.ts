/** Possessive endings: "alliance's", "Ukrainians’". */
export { bareWord, isPossessive, withoutPossessive } from '../../language/word-form.js'
