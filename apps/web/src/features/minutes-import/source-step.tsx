import { previewMinutesImportRequest } from '@triada/meetings-contracts';
import { Form, Notice, Section, TextArea, useForm } from '@triada/web-ui';
import { useId, useState, type ChangeEvent } from 'react';
import { api } from '../../api/api';
import { faultsOf } from '../../api/use-command';
import { useMessages } from '../../messages';
import { decodeText } from './decode-text';
import type { Preview } from './import-draft';

interface Props {
  readonly initial: string;
  readonly done: (text: string, sourceName: string | null, preview: Preview) => void;
}

const largest = 2 * 1024 * 1024;

export const SourceStep = ({ initial, done }: Props) => {
  const messages = useMessages();
  const { minutesImport: text } = messages;
  const [name, setName] = useState<string | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const fileId = useId();
  const form = useForm({
    schema: previewMinutesImportRequest,
    initial: { text: initial },
    // Line ends and inner spaces belong to the source, its fingerprint counts them; only the ends are trimmed by the form.
    send: async (body) => {
      try {
        done(body.text, name, await api.write('post', '/meetings/minutes-imports/preview', {}, body));
        return undefined;
      } catch (error) {
        return faultsOf(error, messages);
      }
    },
  });
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setTooLarge(file.size > largest);
    if (file.size > largest) return;
    setName(file.name);
    form.change('text', decodeText(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <Section title={text.steps.source}>
      <Form form={form} submitLabel={text.read}>
        <TextArea bind={form.field('text')} label={text.text} hint={text.textHint} rows={14} required />
        <div className="tr-field">
          <label className="tr-field__label" htmlFor={fileId}>
            {text.file}
          </label>
          <input id={fileId} type="file" accept=".txt,.md,text/plain" onChange={(event) => void choose(event)} />
        </div>
        {tooLarge && (
          <Notice tone="error" role="alert">
            {text.tooLarge}
          </Notice>
        )}
      </Form>
    </Section>
  );
};
