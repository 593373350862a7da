import { useState } from 'react';
import { useQuery } from 'urql';
import { paths } from '../../address/paths.ts';
import { useAddress } from '../../address/use-address.ts';
import { QuestionFormDocument } from '../../server/generated/authority/graphql.ts';
import { ChangeDraftDocument } from '../../server/generated/changes/graphql.ts';
import { readFailure } from '../../server/graphql.ts';
import { readAmount, writeAmount } from '../../text/format.ts';
import { useText } from '../../text/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Failed, Loading, NotFound, Notice } from '../../ui/status.tsx';
import { emptyRequest, requestOf, type Request } from './change-form.ts';
import { RequestForm } from './request-form.tsx';
import './changes.css';

/** The form for a new matter, for a draft that waits, or for a matter that its requester amends. */
export default function NewChangePage() {
  const text = useText();
  const { params } = useAddress();
  const draftId = params.get('utkast');
  const amended = params.get('andra');
  // A draft that is saved gets an address of its own; the form it was written in goes on as it is.
  const [opened] = useState({ draftId, amended });
  const from = opened.draftId ?? opened.amended;
  const [form, formAgain] = useQuery({ query: QuestionFormDocument, variables: { day: null } });
  const [draft, draftAgain] = useQuery({ query: ChangeDraftDocument, variables: { id: opened.draftId, number: opened.draftId === null ? opened.amended : null }, pause: from === null, requestPolicy: 'network-only' });
  const found = draft.data?.changeRequest;
  const heading = <PageHeading title={opened.amended === null ? text.request.title : text.request.amendTitle} question={text.request.question} />;

  if (form.error && !form.data) return <>{heading}<Failed what={text.request.failed} trouble={readFailure(form.error)} retry={() => formAgain({ requestPolicy: 'network-only' })} /></>;
  if (draft.error && !found) return <>{heading}<Failed what={text.request.failed} trouble={readFailure(draft.error)} retry={() => draftAgain({ requestPolicy: 'network-only' })} /></>;
  if (from !== null && draft.data && !found) return <>{heading}<NotFound title={text.matter.missing(from)}><ButtonLink to={paths.changes}>{text.matter.toList}</ButtonLink></NotFound></>;
  if (!form.data || (from !== null && !found)) return <>{heading}<Loading what={text.request.loading} rows={8} /></>;
  return (
    <>
      {heading}
      {opened.amended !== null && <Notice tone="warn"><p>{text.request.amendLead}</p></Notice>}
      <RequestForm start={found ? requestOf(found) : prefilled(params)} saved={found ?? null} amend={opened.amended !== null} types={form.data.matterTypes.nodes} objects={form.data.maintenanceObjects.nodes} kommuner={form.data.kommuner.nodes} />
    </>
  );
}

/** A question that was asked in Vem bestämmer? can be made a request as it is. */
function prefilled(params: URLSearchParams): Request {
  const amount = readAmount(params.get('belopp') ?? '');
  return { ...emptyRequest, matterType: params.get('typ') ?? '', object: params.get('objekt') ?? '', kommuner: (params.get('kommun') ?? '').split(',').filter(code => code !== ''), amount: amount === null ? '' : writeAmount(amount) };
}
