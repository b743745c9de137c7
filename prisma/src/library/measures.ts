import type { MeasureData, TextsData } from './shapes.ts';

/** A whole-number scale with words at its ends. */
const scale = (
  key: string,
  text: TextsData,
  [min, minText]: [number, TextsData],
  [max, maxText]: [number, TextsData],
) => ({
  key,
  text,
  min,
  max,
  minText,
  maxText,
  options: null,
});

const asBefore = { en: 'as well as before', de: 'so gut wie vorher' };
const unable = { en: 'not at all', de: 'gar nicht' };

const painRating: MeasureData = {
  slug: 'numeric-pain-rating',
  definition: {
    title: { en: 'Numeric pain rating, past 7 days', de: 'Schmerzstärke, letzte 7 Tage' },
    shortTitle: 'NPRS',
    instruction: null,
    // the average over a period: the answers of the diary are of the moment, and never mixed with these [nprs]
    items: [
      scale(
        'average',
        {
          en: 'How strong was your pain on average over the past 7 days?',
          de: 'Wie stark waren Ihre Schmerzen in den letzten 7 Tagen im Durchschnitt?',
        },
        [0, { en: 'no pain', de: 'kein Schmerz' }],
        [10, { en: 'the worst imaginable', de: 'der schlimmste vorstellbare' }],
      ),
    ],
    activitiesMost: null,
    method: 'MEAN',
    answersLeast: null,
    direction: 'HIGHER_IS_WORSE',
    isChange: false,
    change: {
      points: 2,
      percent: 30,
      greater: [],
      source: 'Ostelo 2008, Spine: minimal important change in low back pain, 2 points or 30 % of the first score',
      url: 'https://doi.org/10.1097/BRS.0b013e31815e3a10',
    },
    licence: 'Free to use; the wording is ours.',
    source: 'LOINC 72514-3: pain severity from 0 to 10',
    url: 'https://loinc.org/72514-3/',
  },
};

const thoomes = {
  source: 'Thoomes 2023, Phys Ther, pzad113',
  url: 'https://doi.org/10.1093/ptj/pzad113',
};

const specificFunction: MeasureData = {
  slug: 'patient-specific-functional-scale',
  definition: {
    title: { en: 'Patient-Specific Functional Scale', de: 'Patientenspezifische Funktionsskala' },
    shortTitle: 'PSFS',
    instruction: {
      en: 'These are the activities that you chose with your clinician. Answer for how it is today.',
      de: 'Diese Tätigkeiten haben Sie mit Ihrer Therapeutin oder Ihrem Therapeuten ausgewählt. Antworten Sie so, wie es heute ist.',
    },
    items: [
      scale(
        'activity',
        { en: 'How well can you do this?', de: 'Wie gut können Sie das?' },
        [0, unable],
        [10, asBefore],
      ),
    ],
    activitiesMost: 5,
    method: 'MEAN',
    answersLeast: null,
    direction: 'HIGHER_IS_BETTER',
    isChange: false,
    change: {
      points: 1.3,
      percent: null,
      greater: [
        { points: 2.3, text: { en: 'a medium change', de: 'eine mittlere Veränderung' } },
        { points: 2.7, text: { en: 'a large change', de: 'eine große Veränderung' } },
      ],
      source: 'Abbott 2014, JOSPT, n = 1,708: small change 1.3, medium 2.3, large 2.7',
      url: 'https://doi.org/10.2519/jospt.2014.5248',
    },
    licence: 'Free to use in care; the wording is ours.',
    ...thoomes,
  },
};

const specificFunctionTurned: MeasureData = {
  slug: 'patient-specific-functional-scale-2',
  definition: {
    ...specificFunction.definition,
    title: {
      en: 'Patient-Specific Functional Scale 2.0 (scale turned round)',
      de: 'Patientenspezifische Funktionsskala 2.0 (umgekehrte Skala)',
    },
    shortTitle: 'PSFS 2.0',
    items: [
      scale(
        'activity',
        { en: 'How hard is this for you?', de: 'Wie schwer fällt Ihnen das?' },
        [0, { en: 'no harder than before', de: 'nicht schwerer als vorher' }],
        [10, { en: 'I cannot do it', de: 'ich kann es nicht' }],
      ),
    ],
    direction: 'HIGHER_IS_WORSE',
    // the figures of the first scale were not found for this one
    change: null,
  },
};

const ratingOfChange: MeasureData = {
  slug: 'global-rating-of-change',
  definition: {
    title: { en: 'Global rating of change', de: 'Gesamteinschätzung der Veränderung' },
    shortTitle: 'GRC',
    instruction: null,
    items: [
      scale(
        'change',
        {
          en: 'All in all, how is your problem now, compared with when this treatment began?',
          de: 'Alles in allem: Wie ist Ihr Problem jetzt, verglichen mit dem Beginn dieser Behandlung?',
        },
        [-5, { en: 'very much worse', de: 'sehr viel schlechter' }],
        [5, { en: 'fully recovered', de: 'vollständig erholt' }],
      ),
    ],
    activitiesMost: null,
    method: 'MEAN',
    answersLeast: null,
    direction: 'HIGHER_IS_BETTER',
    isChange: true,
    change: {
      points: 2.5,
      percent: null,
      greater: [],
      source: 'Bobos 2020, J Orthop 21:40: 2.5 of 11 points in low back pain (Portuguese version)',
      url: 'https://doi.org/10.1016/j.jor.2020.01.047',
    },
    licence: 'Free to use; the wording is ours.',
    source: 'Kamper 2009, J Man Manip Ther 17(3): global rating of change scales',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20046623/',
  },
};

/** The outcome measures that anybody may use; clinics import those that they have a licence for. */
export const measures: readonly MeasureData[] = [painRating, specificFunction, specificFunctionTurned, ratingOfChange];
