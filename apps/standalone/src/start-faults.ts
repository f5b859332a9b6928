interface Fault extends Error {
  /** Of Node: what the system refused. */
  readonly code?: string;
  readonly port?: number;
  /** Of a store that does not answer. */
  readonly reason?: string;
}

/** What an operator reads when the product cannot start: what is wrong and what to do, in Czech and English. */
export const startFault = ({ code, message, port, reason }: Fault): string => {
  if (code === 'EADDRINUSE') {
    return `port ${port} už používá jiný program; zastavte jej, nebo zvolte jiný port (TRIADA_PORT).\nAnother program uses port ${port}; stop it or choose another one (TRIADA_PORT).`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `port ${port} smí otevřít jen správce systému; zvolte číslo nad 1023 (TRIADA_PORT).\nOnly the system's administrator may open port ${port}; choose a number above 1023 (TRIADA_PORT).`;
  }
  if (reason === 'locked') {
    return `složku dat už používá jiný běžící proces; zastavte jej, nebo zvolte jinou složku (TRIADA_DATA).\nThe data folder is in use by another running process; stop that one or choose another folder (TRIADA_DATA).\n${message}`;
  }
  return message;
};
