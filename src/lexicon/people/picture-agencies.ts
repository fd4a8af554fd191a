/** Agencies in the credits of pictures, those that begin with another one first. */
export const PICTURE_AGENCIES: readonly string[] = [
  'AP',
  'AFP',
  'EPA',
  'PA',
  'Reuters',
  'Getty Images',
  'Getty',
  'Associated Press',
  'Bloomberg',
  'Shutterstock',
  'Alamy',
  'Zuma',
  'Press Association',
  'Storyful',
]
