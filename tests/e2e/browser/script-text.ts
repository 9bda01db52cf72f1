/** An expression as it is, or the call of a self-contained function with arguments written as JSON. */
export function callExpression(
  script: string | ((...args: never[]) => unknown),
  args: readonly unknown[],
): string {
  if (typeof script === 'string') return script;
  return `(${script.toString()})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
