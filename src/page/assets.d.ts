/** Texts that the build inlines. */
declare module '*.txt' {
  const text: string
  export default text
}
