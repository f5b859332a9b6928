import { titleFrom } from '@triada/meetings-domain';
import type { Views } from '@triada/platform';
import { meetingView } from './meeting.projection';

export interface ReturningItem {
  readonly title: string;
  readonly origin: { readonly kind: 'task' | 'open-question'; readonly meetingId: string; readonly id: string };
  readonly due: string | null;
}

/** D089, D117: what a group has left open, oldest first: tasks until done or dropped, questions until answered. */
export const returningItems = async (views: Views, groupId: string, except: string): Promise<readonly ReturningItem[]> => {
  const view = views.of(meetingView);
  const options = { sort: ['date'], limit: 1_000 };
  const withTasks = await view.find({ where: { groupId, hasOpenTasks: true }, ...options });
  const withQuestions = await view.find({ where: { groupId, hasOpenQuestions: true }, ...options });
  const tasks = withTasks.flatMap(({ id, state }) =>
    state.tasks
      .filter(({ status }) => status === 'open')
      .map(({ taskId, title, due }): ReturningItem => ({ title, due, origin: { kind: 'task', meetingId: id, id: taskId } })),
  );
  const questions = withQuestions.flatMap(({ id, state }) =>
    state.points
      .filter(({ pointId, type }) => type === 'open_question' && !state.answered.includes(pointId))
      .map(({ pointId, text }): ReturningItem => ({ title: titleFrom(text), due: null, origin: { kind: 'open-question', meetingId: id, id: pointId } })),
  );
  return [...tasks, ...questions].filter(({ origin }) => origin.meetingId !== except);
};
