/** File name of the article at `index`. */
export const fileName = (index: number): string => `${String(index).padStart(6, '0')}.txt`
