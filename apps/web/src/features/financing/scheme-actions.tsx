import { askCouncilsRequest, chooseKeyRequest, computeContributionsRequest } from '@triada/financing-contracts';
import { DateField, Form, MoneyField, NumberField, SelectField, TextArea, TextField, useForm } from '@triada/web-ui';
import { useCommand } from '../../api/use-command';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { DialogButton } from '../../shared/dialog-button';
import type { Scheme } from './types';

type Props = { readonly scheme: Scheme; readonly close: () => void };

/** What the coordinator does next with a scheme, by its state. */
export const SchemeActions = ({ scheme }: { readonly scheme: Scheme }) => {
  const { financing: text } = useMessages();
  const subject = { region: scheme.regionId };
  if (scheme.state === 'closed') return null;
  return (
    <>
      {scheme.askedOn === null && (
        <DialogButton look="primary" label={text.act.ask} operation="AskCouncils" subject={subject}>
          {(close) => <AskCouncils scheme={scheme} close={close} />}
        </DialogButton>
      )}
      <DialogButton label={text.act.chooseKey} operation="ChooseKey" subject={subject}>
        {(close) => <ChooseKey scheme={scheme} close={close} />}
      </DialogButton>
      {scheme.state === 'active' && scheme.keys.length > 0 && (
        <DialogButton label={text.act.compute} operation="ComputeContributions" subject={subject}>
          {(close) => <Compute scheme={scheme} close={close} />}
        </DialogButton>
      )}
    </>
  );
};

const AskCouncils = ({ scheme, close }: Props) => {
  const { financing: text } = useMessages();
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/question');
  const form = useForm({
    schema: askCouncilsRequest,
    initial: { question: '', askedOn: '' },
    send: (body) => send({ schemeId: scheme.id }, body, { done: text.act.askDone, then: close }),
  });
  return (
    <Form form={form} submitLabel={text.act.ask} cancel={close}>
      <TextArea bind={form.field('question')} label={text.act.askText} required />
      <DateField bind={form.field('askedOn')} label={text.act.askDate} required />
    </Form>
  );
};

const ChooseKey = ({ scheme, close }: Props) => {
  const { financing: text } = useMessages();
  const keys = useView('/financing/allocation-keys', { regionId: scheme.regionId });
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/key');
  const questions = useView('/financing/key-questions', { regionId: scheme.regionId, state: 'open' });
  const offered = (keys.data?.items ?? []).filter(({ state }) => state === 'offered');
  const form = useForm({
    schema: chooseKeyRequest,
    initial: { key: '', fromYear: scheme.firstYear as string | number, questionId: null as string | null, reason: '', decidedBy: '' },
    shape: ({ key, ...rest }) => {
      const [keyId, version] = key.split('@');
      return { ...rest, ...(keyId && { keyId, version: Number(version) }) };
    },
    place: (field) => (field === 'keyId' || field === 'version' ? 'key' : field),
    send: (body) => send({ schemeId: scheme.id }, body, { done: text.act.chooseDone, then: close }),
  });
  return (
    <Form form={form} submitLabel={text.act.chooseKey} cancel={close}>
      <SelectField
        bind={form.field('key')}
        label={text.act.keyLabel}
        required
        options={offered.flatMap((key) =>
          key.versions.map(({ version }) => ({ value: `${key.id}@${version}`, label: `${key.name}, ${text.version(version)}` })),
        )}
      />
      <NumberField bind={form.field('fromYear')} label={text.act.fromYearLabel} required />
      {(questions.data?.items ?? []).length > 0 && (
        <SelectField
          bind={form.field('questionId')}
          label={text.act.answersQuestion}
          options={(questions.data?.items ?? []).map((question) => ({ value: question.id, label: question.text }))}
        />
      )}
      <TextField bind={form.field('decidedBy')} label={text.act.decidedBy} required />
      <TextArea bind={form.field('reason')} label={text.act.reason} required />
    </Form>
  );
};

const Compute = ({ scheme, close }: Props) => {
  const { financing: text } = useMessages();
  const { send } = useCommand('post', '/financing/schemes/{schemeId}/contributions');
  const form = useForm({
    schema: computeContributionsRequest,
    initial: { year: (scheme.activeFromYear ?? scheme.firstYear) as string | number, pool: null as number | string | null },
    send: (body) => send({ schemeId: scheme.id }, body, { done: text.act.computeDone(body.year), then: close }),
  });
  return (
    <Form form={form} submitLabel={text.act.compute} cancel={close}>
      <NumberField bind={form.field('year')} label={text.act.year} required />
      <MoneyField bind={form.field('pool')} label={text.act.pool} />
    </Form>
  );
};
