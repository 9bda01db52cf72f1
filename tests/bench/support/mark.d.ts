/** The part of https://markjs.io that a bench compares with; the published types would bring jQuery's. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp): void;
    unmark(): void;
  }
}
