/** The colours a figure is drawn in: no skin colour of any person, one cool family. */
export interface Tones {
  skin: string;
  skinFar: string;
  legs: string;
  legsFar: string;
  top: string;
  topFar: string;
  hair: string;
  /** The ear. */
  shade: string;
}

export const bold: Tones = {
  skin: '#8fa6ba',
  skinFar: '#b4c4d1',
  legs: '#56708a',
  legsFar: '#8aa0b3',
  top: '#2f465c',
  topFar: '#4d657b',
  hair: '#2a3d50',
  shade: '#728ba1',
};

/** For the start position, which stands back behind the working one. */
export const quiet: Tones = {
  skin: '#a9bac8',
  skinFar: '#c3d0da',
  legs: '#8299ad',
  legsFar: '#a9bac8',
  top: '#627a8f',
  topFar: '#7f94a6',
  hair: '#5d7488',
  shade: '#93a7b7',
};

export const colours = {
  accent: '#0f766e',
  glow: '#2dd4bf',
  panel: '#f1f6f5',
  panelEnd: '#e2edeb',
  mat: '#c6ddd8',
  matEdge: '#a9c8c1',
  floor: '#d6e4e1',
  warm: '#d69a6d',
  warmShade: '#b97d52',
  wood: '#c9d3d8',
  woodShade: '#a5b3bb',
  woodDark: '#8797a2',
} as const;
