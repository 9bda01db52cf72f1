/**
 * A document and a form answer for the names of what is in them before their own properties: a field called “elements” hides
 * `form.elements`, an image called “body” hides `document.body`, from us too.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */

/** @returns a function that reads a property as the browser defined it; made when it is called, as are the browser's classes */
const own =
  <Owner extends object, Name extends keyof Owner & string>(owner: () => { prototype: Owner }, name: Name) =>
  (self: Owner): Owner[Name] =>
    Reflect.get(owner().prototype, name, self) as Owner[Name];

export const bodyOf = own(() => Document, 'body');
export const headOf = own(() => Document, 'head');
export const scriptsOf = own(() => Document, 'scripts');
export const formsOf = own(() => Document, 'forms');
export const fieldsOf = own(() => HTMLFormElement, 'elements');
export const actionOf = own(() => HTMLFormElement, 'action');
export const nameOf = own(() => Element, 'localName');
export const shadowRootOf = own(() => Element, 'shadowRoot');
export const parentOf = own(() => Node, 'parentElement');
