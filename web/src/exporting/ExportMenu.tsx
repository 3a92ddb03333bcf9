import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconBraces,
  IconDownload,
  IconFileTypeCsv,
  IconFileTypeSvg,
  IconPhoto,
} from '@tabler/icons-react';
import { useState } from 'react';
import { type Datum, namedRows } from '../chart/rows';
import type { ChartSpec } from '../protocol/answer';
import type { Column, Row } from '../protocol/columns';
import { toCsv } from './csv';
import { download, fileName } from './download';

interface ExportMenuProps {
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The chart that is shown; without one only the rows can be saved. */
  spec: ChartSpec | null;
}

/** Saves the rows or the chart as a file, made in the browser. */
export function ExportMenu({ title, columns, rows, spec }: ExportMenuProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = (what: Promise<void>) => {
    setFailure(null);
    what.catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const saveCsv = async () =>
    // The byte order mark tells spreadsheets that it is UTF-8.
    download(fileName(title, 'csv'), `\uFEFF${toCsv(columns, rows)}`, 'text/csv;charset=utf-8');
  const saveChart = (how: (spec: ChartSpec, data: Datum[]) => Promise<void>) => () => {
    if (spec !== null) {
      save(how(spec, namedRows(columns, rows)));
    }
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={210}>
        <Menu.Target>
          <Tooltip label="Save as a file">
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Save as a file">
              <IconDownload size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileTypeCsv size={18} aria-hidden />}
            onClick={() => save(saveCsv())}
          >
            Rows as CSV
          </Menu.Item>
          {spec !== null && (
            <>
              <Menu.Item
                leftSection={<IconPhoto size={18} aria-hidden />}
                onClick={saveChart(async (chart, data) => {
                  const { chartPng } = await import('../chart/engine');
                  download(fileName(title, 'png'), await chartPng(chart, data), 'image/png');
                })}
              >
                Chart as PNG
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileTypeSvg size={18} aria-hidden />}
                onClick={saveChart(async (chart, data) => {
                  const { chartSvg } = await import('../chart/engine');
                  download(fileName(title, 'svg'), await chartSvg(chart, data), 'image/svg+xml');
                })}
              >
                Chart as SVG
              </Menu.Item>
              <Menu.Item
                leftSection={<IconBraces size={18} aria-hidden />}
                onClick={saveChart(async (chart, data) => {
                  const whole = { ...chart, datasets: { result: data } };
                  const text = JSON.stringify(whole, null, 2);
                  download(fileName(title, 'vl.json'), text, 'application/json');
                })}
              >
                Chart as Vega-Lite JSON
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {failure !== null && <span role="alert">The file could not be made: {failure}</span>}
    </>
  );
}
