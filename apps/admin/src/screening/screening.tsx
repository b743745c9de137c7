'use client';

import { useState } from 'react';
import { stamp } from '../client-shell/stamp';
import { useRecords } from '../offline/use-records';
import { FurtherSigns } from './further-signs';
import {
  asksFurther,
  calmAnswers,
  type FurtherQuestion,
  type ScreeningAnswer,
  type ScreeningCause,
  type UrgentQuestion,
} from './questions';
import { SoonAdvice } from './soon-advice';
import { UrgentAdvice } from './urgent-advice';
import { UrgentSigns } from './urgent-signs';

/** What the advice says of the clinic. */
export interface ScreeningClinic {
  readonly name: string;
  /** ISO 3166-1 alpha-2; decides the emergency number. */
  readonly country: string;
}

interface ScreeningProperties {
  cause: ScreeningCause;
  clinic: ScreeningClinic;
  /** Called just before answers are recorded, while their advice is still to be read. */
  onAnswer?: () => void;
  /** Called once the questions are answered and the advice, if any, was read. */
  onDone: (isUrgent: boolean) => void;
}

/**
 * Asks for signs that cannot wait. A yes shows at once what to do, with or without a network, and is recorded in
 * the same moment: it must reach the clinic even if the phone is put away.
 */
export function Screening({ cause, clinic, onAnswer, onDone }: ScreeningProperties) {
  const { record } = useRecords();
  const [step, setStep] = useState<'SIGNS' | 'FURTHER' | 'URGENT' | 'SOON'>('SIGNS');

  function answer(answers: readonly ScreeningAnswer[]) {
    const { clientKey, at: answeredAt } = stamp();
    onAnswer?.();
    void record({ answerScreening: { clientKey, cause, answers, answeredAt } });
  }
  function haveUrgent(question: UrgentQuestion) {
    answer([{ question, isYes: true }]);
    setStep('URGENT');
  }
  function haveNoUrgent() {
    if (asksFurther(cause)) setStep('FURTHER');
    else haveFurther([]);
  }
  function haveFurther(further: readonly FurtherQuestion[]) {
    answer(calmAnswers(cause, further));
    if (further.length > 0) setStep('SOON');
    else onDone(false);
  }

  switch (step) {
    case 'SIGNS':
      return <UrgentSigns cause={cause} onYes={haveUrgent} onNone={haveNoUrgent} />;
    case 'FURTHER':
      return <FurtherSigns onAnswer={haveFurther} />;
    case 'URGENT':
      return <UrgentAdvice clinic={clinic} onSlip={() => setStep('SIGNS')} onDone={() => onDone(true)} />;
    case 'SOON':
      return <SoonAdvice clinic={clinic} onDone={() => onDone(false)} />;
  }
}
