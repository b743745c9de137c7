import * as allFours from './poses/all-fours.ts';
import * as bridges from './poses/bridges.ts';
import * as lunges from './poses/lunges.ts';
import * as prone from './poses/prone.ts';
import * as seated from './poses/seated.ts';
import * as sideLying from './poses/side-lying.ts';
import * as standing from './poses/standing.ts';
import * as core from './poses/supine-core.ts';
import * as legs from './poses/supine-legs.ts';
import * as twists from './poses/supine-twists.ts';
import type { Picture } from './scene.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every picture by its exercise's slug. */
export const pictures: Record<string, Picture> = Object.fromEntries(
  [allFours, bridges, lunges, prone, seated, sideLying, standing, core, legs, twists].flatMap((group) =>
    Object.entries(group).map(([name, picture]) => [kebab(name), picture]),
  ),
);
