import Link from 'next/link';
import type { ReactNode } from 'react';
import { ExerciseLinks } from '../exercise-editor/exercise-links';
import { type FragmentType, graphql, readFragment } from '../gql';
import { capitalised } from '../ui/capitalised';
import { Picture } from '../media/picture';
import { Facts } from '../ui/facts';
import { PageHeader } from '../ui/page-header';
import { withParameters } from '../ui/search-parameters';
import styles from './exercise-head.module.css';
import { categoryLabel, positionLabel, regionLabel } from './exercise-labels';

const exerciseHead = graphql(`
  fragment ExerciseHead on Exercise {
    name
    aliases
    purpose
    category
    positions
    regions
    primaryMuscles
    secondaryMuscles
    equipment
    origin {
      id
      slug
      name
    }
    pictures {
      id
      ...Picture
    }
    effects {
      key
      text
    }
    ...ExerciseLinks
  }
`);

/** A value that leads to everything that shares it. */
function Shared({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <Link href={withParameters('/exercises', {}, { [name]: value })} prefetch={false}>
      {label}
    </Link>
  );
}

/** The top of an exercise: its picture, its purpose, and the facts one looks for first. */
export function ExerciseHead(props: { exercise: FragmentType<typeof exerciseHead> }) {
  const exercise = readFragment(exerciseHead, props.exercise);
  const list = (name: string, values: readonly string[], label: (value: string) => string) => (
    <ul className={styles.values}>
      {values.map((value) => (
        <li key={value}>
          <Shared name={name} value={value} label={label(value)} />
        </li>
      ))}
    </ul>
  );
  const facts: [string, ReactNode][] = [
    ['Category', list('category', [exercise.category], () => categoryLabel[exercise.category])],
  ];
  if (exercise.positions.length > 0)
    facts.push([
      'Position',
      list('position', exercise.positions, (value) => positionLabel[value as keyof typeof positionLabel]),
    ]);
  if (exercise.regions.length > 0)
    facts.push([
      'Regions',
      list('region', exercise.regions, (value) => regionLabel[value as keyof typeof regionLabel]),
    ]);
  if (exercise.primaryMuscles.length > 0)
    facts.push(['Main muscles', list('muscle', exercise.primaryMuscles, capitalised)]);
  if (exercise.secondaryMuscles.length > 0)
    facts.push(['Helping muscles', list('muscle', exercise.secondaryMuscles, capitalised)]);
  facts.push([
    'Equipment',
    exercise.equipment.length > 0 ? list('equipment', exercise.equipment, capitalised) : 'Nothing needed',
  ]);
  if (exercise.origin)
    facts.push([
      'Adapted from',
      <Link key="origin" href={`/exercises/${exercise.origin.slug}`}>
        {exercise.origin.name}
      </Link>,
    ]);

  return (
    <div>
      <PageHeader
        title={exercise.name}
        parent={{ href: '/exercises', label: 'Exercises' }}
        lead={exercise.aliases.length > 0 ? `Also called ${exercise.aliases.join(', ')}` : undefined}
        actions={<ExerciseLinks exercise={exercise} />}
      />
      <div className={styles.head}>
        <div className={styles.pictures}>
          {exercise.pictures.map((picture, index) => (
            <Picture key={picture.id} picture={picture} sizes="(min-width: 62em) 40rem, 100vw" isFirst={index === 0} />
          ))}
        </div>
        <div className={styles.words}>
          <p className={styles.purpose}>{exercise.purpose}</p>
          {exercise.effects.length > 0 && (
            <ul aria-label="What comes of it">
              {exercise.effects.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          )}
          <Facts facts={facts} />
        </div>
      </div>
    </div>
  );
}
