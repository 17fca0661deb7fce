import { z } from 'astro/zod';

/** `content/operatives.yaml`: degrees of force, strongest first; each phrase of the text belongs to one. */
export const degreeSchema = z.strictObject({
  order: z.int().positive(),
  /** Russian name, e.g. «Призыв, рекомендация, просьба». */
  name: z.string().min(1),
  /** One sentence: what a phrase of this degree does in a resolution. */
  description: z.string().min(1),
  /** Phrases exactly as `operatives` of the paragraphs have them. */
  phrases: z.array(z.string().min(1)).min(1),
});

export type DegreeData = z.infer<typeof degreeSchema>;
