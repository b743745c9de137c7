import { useTranslations } from 'next-intl';
import type { BodyPlace } from './body-part';

/** Says where on the body a place is: `Lower back, left`. */
export function usePlaceWords(): (place: Pick<BodyPlace, 'part' | 'side'>) => string {
  const t = useTranslations('bodyOutline');
  return ({ part, side }) => t('place', { part: t(`part.${part}`), side: side ?? 'NONE' });
}
