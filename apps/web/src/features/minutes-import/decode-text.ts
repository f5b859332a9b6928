/** Bytes of a text file as people have them: UTF-8, or the older Windows encoding of Central Europe when they are no UTF-8. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1250').decode(bytes);
  }
};
