/** Nouns before the title of a work, lower case: "his 2012 book, “An American Son”". */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `book books novel memoir autobiography biography play musical opera ballet film movie documentary drama comedy sitcom series show
  program programme podcast episode broadcast song single album record track hit ballad anthem hymn poem painting sculpture
  exhibition magazine column blog newsletter game video cartoon strip sequel prequel franchise blockbuster thriller
  bestseller best-seller essay pamphlet comic trilogy saga titled entitled starring reality host anchor author classic`.split(
    /\s+/,
  ),
)
