import { dayInWords } from '../assign/days-in-words';
import { Badge } from '../ui/badge';
import styles from './plan-end.module.css';

const DAY = 24 * 60 * 60 * 1000;
const RUNNING_OUT_DAYS = 14;

/** When a plan ends, loud when that is soon or was already. */
export function PlanEnd({ endsOn, today }: { endsOn: string | null; today: string }) {
  if (endsOn === null) return <span className={styles.end}>No end</span>;
  const days = Math.round((Date.parse(endsOn) - Date.parse(today)) / DAY);
  const words = days < 0 ? `Ended ${dayInWords(endsOn)}` : `Until ${dayInWords(endsOn)}`;
  return <span className={styles.end}>{days <= RUNNING_OUT_DAYS ? <Badge tone="caution">{words}</Badge> : words}</span>;
}
