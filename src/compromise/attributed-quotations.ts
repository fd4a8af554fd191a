import { describeValue } from '../arguments/describe-value.js'
import { ArgumentError } from '../errors.js'
import { matchesSpeaker } from '../extraction/speaker-match.js'
import type { Quote, Speaker } from '../extraction/types.js'
import { Attribution } from './attribution.js'
import type { BaseView, Pointer, Sentences, ViewClass } from './view.js'

/** Adds `attributedQuotations` to the class of views. */
export function addAttributedQuotations(View: ViewClass): void {
  class AttributedQuotations extends View {
    /** Defined by the constructor, because the properties of views are not enumerable. */
    declare readonly attribution: Attribution

    constructor(
      document: Sentences,
      pointer: readonly Pointer[] | undefined,
      attribution: Attribution,
    ) {
      super(document, pointer)
      this.viewType = 'AttributedQuotations'
      Object.defineProperty(this, 'attribution', { value: attribution })
    }

    /** Called by all methods that select some of the matches. */
    override update(pointer: readonly Pointer[] | undefined): AttributedQuotations {
      const view = new AttributedQuotations(this.document, pointer, this.attribution)
      view.world = this.world
      return view
    }

    quotes(): Quote[] {
      const { attribution } = this
      const found = new Set(this.fullPointer.map((match) => attribution.quoteAt(match)))
      return attribution.extraction.quotes.filter((quote) => found.has(quote))
    }

    speakers(): Speaker[] {
      const found = new Set(this.quotes().map(({ speaker }) => speaker?.id))
      return this.attribution.extraction.speakers.filter(({ id }) => found.has(id))
    }

    mentions(): BaseView {
      return this.toView(this.attribution.mentionsOf(this.quotes()))
    }

    saidBy(name: string): AttributedQuotations {
      if (typeof name !== 'string') {
        throw new ArgumentError(`saidBy: the name must be a string, not ${describeValue(name)}`)
      }
      const { attribution } = this
      const wanted = new Set(
        attribution.extraction.speakers
          .filter((speaker) => matchesSpeaker(speaker, name))
          .map(({ id }) => id),
      )
      return this.update(
        this.fullPointer.filter((match) =>
          wanted.has(attribution.quoteAt(match)?.speaker?.id ?? ''),
        ),
      )
    }

    override json(options?: object | number): Record<string, unknown>[] {
      const quoteOf = (index: number) => {
        const match = this.fullPointer[index]
        return (match && this.attribution.quoteAt(match)) ?? null
      }
      const json = this.toView().json(typeof options === 'object' ? options : {})
      const all = json.map((fields, index) => ({ ...fields, quotation: quoteOf(index) }))
      return typeof options === 'number' ? all.slice(options, options + 1) : all
    }
  }

  Object.assign(View.prototype, {
    attributedQuotations(this: BaseView): AttributedQuotations {
      const { document, pointer } = this
      const attribution = new Attribution(document)
      const matches = attribution.pointers(pointer && this.fullPointer)
      const view = new AttributedQuotations(document, matches, attribution)
      view.world = this.world
      return view
    },
  })
}
