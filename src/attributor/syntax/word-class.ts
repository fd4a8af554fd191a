/**
 * Coarse word classes, one letter a token; a string of them is the shape of a sentence.
 *
 * D determiner · S possessive · P preposition · C conjunction · W relative or question word ·
 * A auxiliary · R pronoun · V reporting verb · v other verb · N capitalised word or name ·
 * n noun or adjective · r adverb · T weekday, month or a time such as “last week” · # number · " quotation mark ·
 * any other punctuation stands for itself
 */
export type WordClass = string
