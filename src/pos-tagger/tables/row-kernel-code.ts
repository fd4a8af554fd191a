/** The module of scripts/row-kernel-text.ts in base64; `npm run build:kernel` writes it. */
export const ROW_KERNEL_CODE = [
  'AGFzbQEAAAABCAFgBH9/f38AAwIBAAUDAQABBxACBm1lbW9yeQIAA3N1bQAACloBWAIBfwN7IAAgAUECdGohBANAIAAoAgAg',
  'AnZBAnT9AAQAIQUgBiAF/YkB/Y4BIQYgByAF/YoB/Y4BIQcgAEEEaiIAIARJDQALIAMgBv0LBAAgAyAH/QsEEAs=',
].join('')
