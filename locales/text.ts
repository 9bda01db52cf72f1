/** A piece of a sentence. Parameters are claims of whoever made the request: views isolate them with `<bdi>`. */
export type Part = { type: 'text'; text: string } | { type: 'parameter'; name: string; value: string };

/** A sentence or more, in pieces, in a language (BCP 47) that may differ from the reader's where a text is untranslated. */
export interface Text {
  parts: Part[];
  language: string;
}

/** The text without its pieces, as it is copied: no invisible characters. */
export const plainText = (text: Text): string =>
  text.parts.map((part) => (part.type === 'text' ? part.text : part.value)).join('');

/** The text without what a message named in it. */
export const hideValues = (text: Text): Text => ({
  ...text,
  parts: text.parts.map((part) => (part.type === 'text' ? part : { ...part, value: '•••' })),
});
