/** Processor time of the main thread in milliseconds; on systems other than Linux the time of the clock. */
export declare const now: () => number
