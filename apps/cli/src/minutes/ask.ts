import { codeList, findByLabel, isCode } from '@triada/reference-data';
import type { Answers, PersonAnswer } from './answers';
import { parseAnswers } from './answers';
import type { OpenQuestion } from './settle';

/** Shows a question and gives what was typed. */
export type Ask = (question: string) => Promise<string>;

const nothing = '-';
const kindsOfCommissioner = { obec: 'municipality', město: 'town', kraj: 'region', stát: 'state' } as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const askUntil = async <Value>(ask: Ask, question: string, read: (text: string) => Value | undefined): Promise<Value> => {
  for (;;) {
    const value = read((await ask(question)).trim());
    if (value !== undefined) return value;
  }
};

const askPerson = async (ask: Ask, text: string): Promise<PersonAnswer> => {
  const question = `${text}\n  strana (zadavatel, poskytovatel, uživatel, jiná instituce, veřejnost), id osoby, nebo ${nothing} = nepřevzít: `;
  const answer = await askUntil<PersonAnswer>(ask, question, (typed) => {
    if (typed === nothing) return 'leave-out';
    if (uuid.test(typed)) return { personId: typed };
    const side = isCode('triad-sides', typed) ? typed : findByLabel(codeList('triad-sides'), typed)?.code;
    return side === undefined ? undefined : ({ side } as PersonAnswer);
  });
  if (answer === 'leave-out' || !('side' in answer) || answer.side !== 'commissioner') return answer;
  const commissionerKind = await askUntil(ask, `  zadavatel je ${Object.keys(kindsOfCommissioner).join(', ')}: `, (typed) =>
    Object.hasOwn(kindsOfCommissioner, typed) ? kindsOfCommissioner[typed as keyof typeof kindsOfCommissioner] : undefined,
  );
  return { ...answer, commissionerKind };
};

/** Values of the answers are checked by their schema; what does not fit is asked again. */
const askValue = (ask: Ask, { kind, text }: OpenQuestion, answers: Answers): Promise<Answers> => {
  const how = {
    date: 'datum RRRR-MM-DD',
    time: `čas HH:MM, nebo ${nothing} = neuveden`,
    next: `příští jednání RRRR-MM-DD, nebo ${nothing} = žádné`,
    group: `id skupiny, nebo ${nothing} = žádná`,
  };
  const field = kind as keyof typeof how;
  return askUntil(ask, `${text}\n  ${how[field]}: `, (typed) => {
    if (typed === '') return undefined;
    const value = typed === nothing ? null : field === 'next' ? { date: typed } : typed;
    try {
      return parseAnswers(JSON.stringify({ ...answers, [field]: value }));
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('odpovědi')) return undefined;
      throw error;
    }
  });
};

/** Puts one open question to the person at the terminal; the answers with hers. */
export const askFor = async (ask: Ask, open: OpenQuestion, answers: Answers): Promise<Answers> => {
  const { about, kind, text } = open;
  switch (kind) {
    case 'person':
      return { ...answers, persons: { ...answers.persons, [about]: await askPerson(ask, text) } };
    case 'speaker': {
      const name = await askUntil(ask, `${text}\n  jméno, nebo ${nothing} = nikdo: `, (typed) => typed || undefined);
      return { ...answers, speakers: { ...answers.speakers, [about]: name === nothing ? null : name } };
    }
    case 'accepted': {
      const yes = await askUntil(ask, `${text}\n  převzít tak, jak je přečteno? [a/n] `, (typed) =>
        /^[an]/i.test(typed) ? /^a/i.test(typed) : undefined,
      );
      if (!yes) throw new Error('Nic se nezapsalo. Opravte text, nebo body v odpovědích (nothing was written).');
      return { ...answers, accepted: [...answers.accepted, about] };
    }
    default:
      return askValue(ask, open, answers);
  }
};
