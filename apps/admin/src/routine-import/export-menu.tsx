'use client';

import { Button, Menu } from '@mantine/core';

const formats = [
  { word: 'json', label: 'JSON of Reprise', hint: 'All of it, to import elsewhere' },
  { word: 'fhir', label: 'FHIR R4', hint: 'PlanDefinition with ActivityDefinitions' },
] as const;

/** A routine as a file, in each of the forms that other libraries read. */
export function ExportMenu({ slug }: { slug: string }) {
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default">Export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ word, label, hint }) => (
          <Menu.Item key={word} component="a" href={`/routines/${slug}/export?format=${word}`} download>
            {label}
            <br />
            <small>{hint}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
