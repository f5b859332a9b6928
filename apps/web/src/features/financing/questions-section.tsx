import { Badge, Empty, Section, useFormat } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { RaiseQuestion } from './raise-question';

/** Open and answered questions about the key, each with who answers for it. */
export const QuestionsSection = ({ regionId }: { readonly regionId: string }) => {
  const { financing: text } = useMessages();
  const format = useFormat();
  const questions = useView('/financing/key-questions', { regionId });
  return (
    <Section title={text.questions} actions={<RaiseQuestion regionId={regionId} />}>
      <Loaded query={questions}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text.noQuestions} />
          ) : (
            <ul className="tr-list">
              {items.map((question) => (
                <li key={question.id}>
                  <p className="tr-measure">
                    {question.text} <Badge tone={question.state === 'open' ? 'warning' : 'success'}>{text.questionState[question.state]}</Badge>
                  </p>
                  <p className="tr-small">
                    {text.owner}: {question.owner}
                    {question.dueOn && ` · ${text.due}: ${format.day(question.dueOn)}`}
                  </p>
                  {question.answer && (
                    <p className="tr-measure">
                      {text.answer} ({format.day(question.answer.answeredOn)}, {question.answer.decidedBy}): {question.answer.keyName} – {question.answer.reason}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};
