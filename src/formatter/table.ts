import type { Formatter } from './formatter.js'
export const formatTable: Formatter = () => 'TODO\n'
