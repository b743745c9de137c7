// A backup is gzip over lines of JSON: a header, then for each table a line that names its columns and one
// line a row, then an end. Every value stands in PostgreSQL's own text form, which reads back exactly,
// into the embedded database as into a server.

export const formatVersion = 1;

export interface BackupHeader {
  reprise: 'backup';
  format: number;
  createdAt: string;
  /** What the database was made by, oldest first. */
  migrations: { name: string; checksum: string }[];
}

export interface TableLine {
  table: string;
  columns: string[];
}

export interface EndLine {
  end: true;
  rows: number;
}
