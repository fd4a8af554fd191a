/** Source of the WebAssembly module with the inner loop of the part-of-speech tagger; `scripts/kernel.ts` assembles it. */

/** Like `addWeights`: sums the rows of 16 biased bytes at the places that the hashes of `count` > 0 features select. */
export const ROW_KERNEL_TEXT = `(module
(memory (export "memory") 1)
(func (export "sum") (param $features i32) (param $count i32) (param $shift i32) (param $to i32)
  (local $end i32) (local $x v128) (local $low v128) (local $high v128)
  (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
  (loop $next
    (local.set $x (v128.load (i32.shl
      (i32.shr_u (i32.load (local.get $features)) (local.get $shift)) (i32.const 2))))
    (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_u (local.get $x))))
    (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_u (local.get $x))))
    (br_if $next (i32.lt_u
      (local.tee $features (i32.add (local.get $features) (i32.const 4))) (local.get $end))))
  (v128.store (local.get $to) (local.get $low))
  (v128.store offset=16 (local.get $to) (local.get $high))))`
