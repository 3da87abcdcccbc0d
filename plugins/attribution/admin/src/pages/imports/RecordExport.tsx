import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { IMPORT_FORMATS } from '../../../../contracts/import';
import { Notice } from '../../components/Notice';
import { useDownload } from '../../hooks/use-download';
import { useText } from '../../hooks/use-text';

const FILES = {
  csv: 'sources.csv',
  'csl-json': 'sources.json',
  ris: 'sources.ris',
  bibtex: 'sources.bib',
} as const;

/** Hands over all source records as a file. */
export const RecordExport = () => {
  const text = useText();
  const { fetchFile, failure } = useDownload();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h2">
        {text('attribution.imports.export')}
      </Typography>
      <Typography textColor="neutral600">{text('attribution.imports.export.about')}</Typography>
      <Flex gap={2} wrap="wrap">
        {IMPORT_FORMATS.map((format) => (
          <Button
            key={format}
            variant="tertiary"
            startIcon={<Download />}
            onClick={() =>
              void fetchFile(`/attribution/sources/export?format=${format}`, FILES[format])
            }
          >
            {text(`attribution.imports.format.${format}`)}
          </Button>
        ))}
      </Flex>
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
    </Flex>
  );
};
