/**
 * A document and a form answer for the names of what is in them before their own properties: a field called “elements” hides
 * `form.elements`, an image called “body” hides `document.body`, from us too.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */

/** @returns a function that reads a property as the browser defined it; the browser's class is first touched when it is called */
const own = <Owner extends object, Name extends keyof Owner & string>(
  owner: () => { prototype: Owner },
  name: Name,
) => {
  let get: (() => unknown) | undefined;
  return (self: Owner): Owner[Name] => {
    get ??= Object.getOwnPropertyDescriptor(owner().prototype, name)!.get!;
    return get.call(self) as Owner[Name];
  };
};

export const rootOf = own(() => Document, 'documentElement');
export const bodyOf = own(() => Document, 'body');
export const scriptsOf = own(() => Document, 'scripts');
export const formsOf = own(() => Document, 'forms');
export const fieldsOf = own(() => HTMLFormElement, 'elements');
export const actionOf = own(() => HTMLFormElement, 'action');
export const nameOf = own(() => Element, 'localName');
export const shadowRootOf = own(() => Element, 'shadowRoot');
export const parentOf = own(() => Node, 'parentElement');
