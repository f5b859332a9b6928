/** Gives a generated class the name that logs, Nest's messages and stack traces show. */
export const named = <Class extends new (...args: any[]) => object>(name: string, generated: Class): Class => {
  Object.defineProperty(generated, 'name', { value: name });
  return generated;
};
