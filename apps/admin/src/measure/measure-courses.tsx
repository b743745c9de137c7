import { dayInWords } from '../assign/days-in-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { MeasureCoursesFragment } from '../gql/graphql';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { courseWords, edgeWords, scaleWords } from './course-words';
import { MeasureChart } from './measure-chart';
import styles from './measure-courses.module.css';
import { MeasureTable } from './measure-table';

const measureCourses = graphql(`
  fragment MeasureCourses on Client {
    id
    runningMeasures {
      id
      dueOn
      nextDueOn
      version {
        id
        definition {
          shortTitle
        }
      }
    }
    measureCourses {
      key
      version
      activities
      definition {
        title
        shortTitle
        direction
        isChange
        scoreMin
        scoreMax
        best
        worst
        items {
          key
          text
        }
        change {
          source
          url
        }
      }
      points {
        date
        score
        isWithMember
        answers {
          item
          value
        }
      }
      first {
        date
        score
      }
      latest {
        date
        score
      }
      change
      percent
      verdict
      changeName
      threshold
      betterFrom
      worseFrom
      edge
    }
  }
`);

/** The outcome measures of a client: each course against the change that matters, with its table. */
export function MeasureCourses(props: { client: FragmentType<typeof measureCourses> }) {
  const { id, measureCourses: courses, runningMeasures } = readFragment(measureCourses, props.client);
  const page = `/clients/${encodeURIComponent(id)}/measures`;
  return (
    <Card aria-labelledby="measures" className={styles.card}>
      <div className={styles.head}>
        <h2 id="measures">Outcome measures</h2>
        <ButtonLink href={page} prefetch={false}>
          Schedule or answer
        </ButtonLink>
      </div>
      {runningMeasures.map(({ id: schedule, dueOn, nextDueOn, version }) => (
        <p key={schedule} className={styles.soft}>
          {version.definition.shortTitle}:{' '}
          {dueOn
            ? `open since ${dayInWords(dueOn)}, not answered yet`
            : nextDueOn
              ? `next on ${dayInWords(nextDueOn)}`
              : 'nothing more is to come'}
        </p>
      ))}
      {courses.length === 0 && (
        <p className={styles.soft}>None yet. Choose one, and its scores stand here against the change that matters.</p>
      )}
      {courses.map((course) => (
        <Course key={course.key} course={course} />
      ))}
    </Card>
  );
}

type OneCourse = MeasureCoursesFragment['measureCourses'][number];

function Course({ course }: { course: OneCourse }) {
  const { definition, activities, version, points, first, betterFrom, worseFrom } = course;
  const { title, shortTitle, scoreMin, scoreMax, best, isChange, items, change } = definition;
  const scored = points.flatMap(({ date, score, isWithMember }) =>
    score == null ? [] : [{ date, score, isWithMember }],
  );
  const [words, edge] = [courseWords(course), edgeWords(course)];
  const columns =
    activities.length > 0
      ? activities.map((label, nth) => ({ item: String(nth), label }))
      : items.map(({ key, text }) => ({ item: key, label: text }));
  return (
    <section className={styles.course} aria-label={title}>
      <h3>
        {title} ({shortTitle}, version {version})
      </h3>
      <p>{words}</p>
      {edge && <p>{edge}</p>}
      <p className={styles.soft}>
        Scale {scaleWords(course)}.{activities.length > 0 && ` Activities: ${activities.join('; ')}.`}
        {change && <> Change that matters: {change.url ? <a href={change.url}>{change.source}</a> : change.source}.</>}
      </p>
      {scored.length > 0 && (
        <MeasureChart
          title={title}
          points={scored}
          range={{ min: scoreMin, max: scoreMax }}
          best={best}
          isChange={isChange}
          first={first?.score ?? null}
          betterFrom={betterFrom ?? null}
          worseFrom={worseFrom ?? null}
          summary={`${title}. ${words} ${edge ?? ''} ${scored.length} scores; the table below has them all.`}
        />
      )}
      {points.length > 0 && (
        <Disclosure summary="As a table">
          <MeasureTable
            title={title}
            fileName={`${shortTitle.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`}
            columns={columns}
            points={points.map((point) => ({ ...point, score: point.score ?? null }))}
          />
        </Disclosure>
      )}
    </section>
  );
}
