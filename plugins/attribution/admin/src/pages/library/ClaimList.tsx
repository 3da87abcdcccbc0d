import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { fieldWords } from '../../components/field-words';
import { Quote } from '../../components/Quote';
import { useText } from '../../hooks/use-text';
import { useListClaimsQuery } from '../../services/library-api';
import { storyAddress } from '../addresses';
import { Pager } from '../Pager';

const PAGE_SIZE = 20;

/** The words of stories that rest on a record. */
export const ClaimList = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const [page, setPage] = useState(1);
  const { data, isError } = useListClaimsQuery(
    { documentId, page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.meta.total === 0) return <Typography>{text('attribution.claims.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {data.data.map((claim) => (
          <Flex key={claim.documentId} tag="li" direction="column" alignItems="flex-start" gap={1}>
            <Link tag={NavLink} to={storyAddress(claim.uid, claim.storyId, claim.locale)}>
              {claim.storyTitle}
            </Link>
            <Quote words={claim.quote} isWhole />
            <Typography variant="pi" textColor="neutral600">
              {[
                fieldWords(claim.field),
                text(`attribution.claims.role.${claim.role}`),
                text(`attribution.claims.state.${claim.state}`),
                ...(claim.locale === null ? [] : [claim.locale]),
              ].join(' · ')}
            </Typography>
          </Flex>
        ))}
      </Flex>
      {data.meta.hidden === 0 ? null : (
        <Typography textColor="neutral600">
          {text('attribution.claims.hidden', { count: data.meta.hidden })}
        </Typography>
      )}
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={setPage} />
    </Flex>
  );
};
