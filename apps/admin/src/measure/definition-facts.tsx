import { graphql, type FragmentType, readFragment } from '../gql';
import { Facts } from '../ui/facts';
import styles from './client-measures.module.css';
import { pointsText, scaleWords, scoreText } from './course-words';

const definitionFacts = graphql(`
  fragment DefinitionFacts on MeasureDefinition {
    title
    shortTitle
    instruction
    activitiesMost
    method
    answersLeast
    direction
    isChange
    scoreMin
    scoreMax
    best
    worst
    licence
    source
    url
    items {
      key
      text
      min
      max
      minText
      maxText
      options {
        value
        text
      }
    }
    change {
      points
      percent
      source
      url
      greater {
        points
        text
      }
    }
  }
`);

const methods = {
  MEAN: 'the mean of the answers',
  SUM: 'the sum of the answers',
  PERCENT: 'the sum of the answers, in per cent of the most that it could be',
} as const;

/** All that a version of a measure says: what it asks, how it is scored, and what its scale cannot show. */
export function DefinitionFacts(props: { definition: FragmentType<typeof definitionFacts> }) {
  const definition = readFragment(definitionFacts, props.definition);
  const { items, change, activitiesMost, answersLeast, best, worst, isChange, method, source, url } = definition;
  const needed = answersLeast ?? (activitiesMost == null ? items.length : null);
  const questions = (
    <ol className={styles.questions}>
      {items.map(({ key, text, min, max, minText, maxText, options }) => (
        <li key={key}>
          {text}{' '}
          {options
            ? `(${options.map((option) => `${scoreText(option.value)} ${option.text}`).join('; ')})`
            : `(${scoreText(min)}${minText ? ` ${minText}` : ''} to ${scoreText(max)}${maxText ? ` ${maxText}` : ''})`}
        </li>
      ))}
    </ol>
  );
  const matters = change
    ? `${pointsText(change.points)}${change.percent == null ? '' : ` and ${change.percent} % of the first score, by the clinic's rule`}${change.greater.map(({ points, text }) => `; from ${scoreText(points)} ${text}`).join('')}`
    : 'No figure is known: changes are shown, and not judged';
  return (
    <Facts
      facts={[
        [
          activitiesMost == null ? 'Questions' : `Asked for up to ${activitiesMost} activities of the client's own`,
          questions,
        ],
        [
          'Score',
          `${methods[method].charAt(0).toUpperCase()}${methods[method].slice(1)}: ${scaleWords({ definition })}. ${
            needed == null
              ? 'Every activity has to be answered'
              : `It takes ${needed === items.length ? 'every answer' : `${needed} of ${items.length} answers`}`
          }; what is left out never counts as zero`,
        ],
        [
          'Change that matters',
          change?.url ? (
            <>
              {matters} (<a href={change.url}>{change.source}</a>)
            </>
          ) : (
            `${matters}${change ? ` (${change.source})` : ''}`
          ),
        ],
        [
          'Ends of the scale',
          `At ${scoreText(best)}, the best value, an improvement beyond it cannot be seen; at ${scoreText(worst)}, the worst, a worsening beyond it cannot${isChange ? '. The answer is itself the change since the start' : ''}`,
        ],
        ['Licence', definition.licence],
        [
          'Source',
          url ? (
            <a key="source" href={url}>
              {source}
            </a>
          ) : (
            source
          ),
        ],
      ]}
    />
  );
}
