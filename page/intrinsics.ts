/**
 * For code that runs in the page's own world, where every global is the page's to change: what is used later is taken
 * when the script starts, before any script of the page. Objects handed to the browser have no prototype: a page that
 * adds `get` or `once` to Object.prototype would speak for them.
 */

/** A function of the browser's that takes what it is called on as its first argument. */
export type Call = (self: unknown, args?: unknown[]) => unknown;
type Callable = (...args: never[]) => unknown;

/** @returns the object without a prototype */
export const bare = <T extends object>(own: T): T => ({ __proto__: null, ...own });

export type Intrinsics = ReturnType<typeof takeIntrinsics>;

/**
 * @returns the browser's own functions, whatever the page puts in their place later
 * @throws where the page was here first, as in a frame it prepared, and something is not the browser's own any more
 */
export function takeIntrinsics() {
  const { apply, defineProperty, deleteProperty, get, getOwnPropertyDescriptor } = Reflect;
  const { toString } = Function.prototype;
  const { exec } = RegExp.prototype;
  const OwnProxy = Proxy;

  /** `pattern.test(text)` asks the page for `exec`. */
  const matches = (pattern: RegExp, text: string): boolean => apply(exec, pattern, [text]) !== null;

  /** Asked when it is first called: every page pays for what is taken, few for what is used. */
  const native = (found: unknown): Call => {
    const own = found as Callable;
    let isNative = false;
    return (self, args = []) => {
      isNative ||= matches(/\[native code]/, apply(toString, own, []) as string);
      if (!isNative) throw own;
      return apply(own, self, args as never) as unknown;
    };
  };

  const method = (owner: object, name: string) => native(getOwnPropertyDescriptor(owner, name)!.value);
  const getter = (owner: object, name: string) => native(getOwnPropertyDescriptor(owner, name)!.get);
  const then = method(Promise.prototype, 'then');

  return {
    matches,
    method,
    getter,

    /**
     * `promise.then` asks the page which constructor to use; here it finds none, and takes the browser's own.
     * @param promise one the page doesn't have
     * @returns the derived promise
     * @throws where it is no promise
     */
    follow(promise: unknown, fulfilled: (value: unknown) => unknown, rejected?: () => void): unknown {
      defineProperty(promise as object, 'constructor', bare({ value: undefined, configurable: true }));
      try {
        return then(promise, [fulfilled, rejected]);
      } finally {
        deleteProperty(promise as object, 'constructor');
      }
    },

    /**
     * Puts a function between the page and one of its methods. Attributes, name, length and text stay as they were. The
     * page's call is made exactly once, whatever throws here.
     * @param before gets what the page calls it on
     * @param after gets what the page is to get, and may put something in its place
     */
    tap(
      owner: object,
      name: string,
      { before, after }: { before?: (self: unknown) => void; after?: (answer: unknown) => unknown },
    ): void {
      const descriptor = getOwnPropertyDescriptor(owner, name)!;
      const target = descriptor.value as Callable;
      const tapped: Callable = new OwnProxy(
        target,
        bare<ProxyHandler<Callable>>({
          apply(_, self, args) {
            try {
              before?.(self);
            } catch {
              // Nothing of ours may become the page's error.
            }
            const answer: unknown = apply(target, self, args);
            try {
              return after ? after(answer) : answer;
            } catch {
              return answer;
            }
          },
          get: (_, key, receiver) => {
            const value: unknown = get(target, key, receiver);
            return value === toString ? spoken : value;
          },
        }),
      );
      // A proxy's own text lacks the name.
      const spoken = new OwnProxy(
        toString,
        bare<ProxyHandler<typeof toString>>({
          apply: (_, self, args) => apply(toString, self === tapped ? target : self, args as never),
        }),
      );
      defineProperty(owner, name, bare({ ...descriptor, value: tapped }));
    },
  };
}
