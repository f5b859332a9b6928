import { HttpRefusal } from './problem';

/** Deeper JSON is refused: no contract of ours comes near, and recursive readers must not be led to the end of their stack. */
export const maxDepth = 64;

/** Bytes of a request body. The longest legitimate one is a text of minutes for the import, 2 MiB, escaped. */
export const maxBodyBytes = 4 * 1024 * 1024;

export const refuseDeepJson = (text: string): void => {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) throw new HttpRefusal(400, { limit: maxDepth }, 'platform.too-deep');
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
};
