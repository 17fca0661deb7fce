import type { APIRoute } from 'astro';
import { getEdition } from '../../data/edition.ts';
import type { Paragraph } from '../../edition/model.ts';
import { homeCard, paragraphCard } from '../../exports/card.ts';
import { drawCard } from '../../integrations/cards.ts';
import { createTypesetter, type Typesetter } from '../../integrations/typesetter.ts';

let started: Typesetter | undefined;
const typesetter = () => (started ??= createTypesetter());

export async function getStaticPaths() {
  const { paragraphs } = await getEdition();
  return [
    { params: { card: 'home' }, props: {} },
    ...paragraphs.map((paragraph) => ({ params: { card: String(paragraph.number) }, props: { paragraph } })),
  ];
}

export const GET: APIRoute<{ paragraph?: Paragraph }> = async ({ props: { paragraph } }) => {
  const edition = await getEdition();
  const card = paragraph ? paragraphCard(edition, paragraph) : homeCard(edition);
  return new Response((await drawCard(card, typesetter)) as BodyInit);
};
