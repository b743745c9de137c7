import { raiseAlert } from '../alert/raise-data.ts';
import type { ClientContext } from '../context.ts';
import { type Kept, auditRecords, recordOnce, timesOf } from '../recording/once-data.ts';
import { type AnsweredScreening, isUrgent, screeningProblems, yesQuestions } from './domain.ts';

/** Keeps the answers to a screening; any yes is told to the clinic, whatever it watches for. */
export function keepScreening(context: ClientContext, screening: AnsweredScreening): Promise<Kept> {
  const { clientKey, cause, answers } = screening;
  return recordOnce(context, { record: screening, problems: screeningProblems(screening) }, async (tx, client) => {
    const { clinicId, clientId, alerts } = client;
    const first = await tx.screening.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    const { at, ...clocks } = timesOf(context, screening.answeredAt, screening);
    const kept = answers.map(({ question, isYes }) => ({ question, isYes }));
    const row = { clinicId, clientId, clientKey, cause, answers: kept, isUrgent: isUrgent(answers), ...clocks };
    const { id } = await tx.screening.create({ data: { ...row, answeredAt: at }, select: { id: true } });
    await auditRecords(tx, context, { action: 'answerScreening', subjectType: 'Screening', id, said: screening });
    const questions = yesQuestions(answers);
    if (questions.length > 0) {
      const facts = { rule: 'RED_FLAG', questions } as const;
      await raiseAlert(tx, { clinicId, clientId, facts, givenAt: at, raisedAt: context.now, subjectId: id }, alerts);
    }
    return { outcome: 'RECORDED', id };
  });
}
