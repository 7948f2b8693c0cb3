/**
 * What a command may throw on purpose. `sentence` is the full key of a message that says
 * what happened in the reader's language, e.g. `forum.errors.closed`.
 */
export class Refusal extends Error {
  constructor(
    readonly reason: 'missing' | 'forbidden' | 'conflict' | 'tooFast' | 'invalid',
    readonly sentence: string,
    /** Fields the sentence belongs beside, by name. */
    readonly fields: readonly string[] = [],
    /** What the sentence leaves open. */
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(sentence)
  }
}

/** It does not exist, or not for her: the two look the same. */
export class Missing extends Refusal {
  constructor(sentence = 'core.errors.missing') {
    super('missing', sentence)
  }
}

/** She can see it, and may not do this to it. */
export class Forbidden extends Refusal {
  constructor(sentence = 'core.errors.forbidden') {
    super('forbidden', sentence)
  }
}

/** It was possible, until something else happened. */
export class Conflict extends Refusal {
  constructor(sentence: string, fields: readonly string[] = []) {
    super('conflict', sentence, fields)
  }
}

export class TooFast extends Refusal {
  constructor() {
    super('tooFast', 'core.errors.tooFast')
  }
}

/** Well-formed, and still wrong: a code that doesn't match, say. */
export class Invalid extends Refusal {
  constructor(
    sentence: string,
    fields: readonly string[] = [],
    values: Readonly<Record<string, string>> = {},
  ) {
    super('invalid', sentence, fields, values)
  }
}
