/**
 * The Typst compiler with Literata, whole TrueType faces: faces split by script would share one family name, and digits
 * would fall to another typeface.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstDocument } from '../exports/typst.ts';

const FACES = ['400Regular', '400Regular_Italic', '500Medium', '500Medium_Italic'];

export interface Typesetter {
  /** PDF/UA-1, the same bytes for the same document. */
  pdf(document: TypstDocument): Uint8Array;
  /** The first page; letters are outlines, no typeface is needed to show it. */
  svg(document: TypstDocument): string;
}

/** Loads the faces and starts a compiler; one serves for any number of documents. */
export function createTypesetter(): Typesetter {
  const require = createRequire(import.meta.url);
  const fontBlobs = FACES.map((face) => readFileSync(require.resolve(`@expo-google-fonts/literata/${face}/Literata_${face}.ttf`)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

  /** @throws with the compiler's own messages, warnings included: a missing typeface is only a warning. */
  function compile({ source, inputs }: TypstDocument): NodeTypstDocument {
    const compiled = compiler.compile({ mainFileContent: source, inputs });
    const complaint = compiled.takeDiagnostics();
    if (complaint || !compiled.result) {
      throw new Error(`The typesetter refused a document: ${JSON.stringify(complaint && compiler.fetchDiagnostics(complaint))}`);
    }
    return compiled.result;
  }

  return {
    pdf: (document) => compiler.pdf(compile(document), { pdfStandard: 'ua-1' }),
    svg: (document) => compiler.plainSvg(compile(document)),
  };
}
