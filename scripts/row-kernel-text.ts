/** Source of the WebAssembly module with the inner loops of the part-of-speech tagger; `scripts/kernel.ts` assembles it. */
import { BACKSLASH, FIRST, MORE } from '../src/pos-tagger/tables/packed-text.js'
import { ZERO } from '../src/pos-tagger/tables/weight-rows.js'

/**
 * `sum` is like `addWeights`: it sums the rows of 16 biased bytes at the places that the hashes of `count` > 0 features select.
 * `unpack` is like `readTable`: it adds the weights in the digits from `$text` to `$end` to the bytes at 0.
 */
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
  (v128.store offset=16 (local.get $to) (local.get $high)))
(func $digit (param $at i32) (result i32) (local $code i32)
  (i32.sub
    (i32.sub (local.tee $code (i32.load8_u (local.get $at))) (i32.const ${FIRST}))
    (i32.gt_u (local.get $code) (i32.const ${BACKSLASH}))))
(func (export "unpack") (param $text i32) (param $end i32) (local $place i32) (local $gap i32)
  (block $done
    (loop $next
      (br_if $done (i32.ge_u (local.get $text) (local.get $end)))
      (local.set $place (i32.add (local.get $place)
        (local.tee $gap (call $digit (local.get $text)))))
      (local.set $text (i32.add (local.get $text) (i32.const 1)))
      (br_if $next (i32.eq (local.get $gap) (i32.const ${MORE})))
      (i32.store8 (local.get $place) (i32.add (i32.load8_u (local.get $place))
        (i32.sub (call $digit (local.get $text)) (i32.const ${ZERO}))))
      (local.set $text (i32.add (local.get $text) (i32.const 1)))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br $next)))))`
