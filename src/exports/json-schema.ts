/** A JSON Schema as far as this module writes one. */
type Schema = Record<string, unknown>;

const string = (description?: string): Schema => ({ type: 'string', minLength: 1, ...(description && { description }) });
const address = (description?: string): Schema => ({ ...string(description), pattern: '^https?://' });
const date: Schema = { ...string(), pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const number = (description?: string): Schema => ({ type: 'integer', minimum: 1, ...(description && { description }) });
const offset: Schema = { type: 'integer', minimum: 0 };
const list = (items: Schema, description?: string): Schema => ({ type: 'array', items, ...(description && { description }) });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with these keys and no others, all of them required unless named in `optional`. */
function object(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

const range = { start: offset, end: offset };

const paragraph = {
  number: number('Номер пункта, как он напечатан; он же в адресе и во всех форматах'),
  address: address('Постоянный адрес пункта'),
  text: string('Текст пункта без номера и знаков сносок, пробелы обычные'),
  notes: ref('notes'),
  editorial: ref('paragraphApparatus'),
};

const document = {
  symbol: string('Условное обозначение документа'),
  title: string(),
  address: address('Адрес полного текста в этом издании'),
};

/**
 * The published schema of `declaration.json` and of the files of single paragraphs.
 * Standard: JSON Schema 2020-12.
 *
 * @param id absolute address at which the schema is published.
 */
export function jsonSchema(id: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Документ или один его пункт',
    description:
      'Под ключом editorial — добавления редакторов издания; все прочее — слова документа и его выходные данные. Места в тексте отсчитываются от нуля в единицах UTF-16, end не входит.',
    oneOf: [ref('document'), ref('singleParagraph')],
    $defs: {
      document: object({
        $schema: { const: id },
        ...document,
        number: string('Номер, по которому документ цитируют'),
        language: string(),
        titleEnglish: string(),
        organ: object({ name: string(), english: string() }),
        organization: object({ name: string(), english: string() }),
        adopted: date,
        session: number(),
        meeting: number(),
        place: string(),
        official: { type: 'object', additionalProperties: address(), description: 'Официальные версии по языкам' },
        heading: string('Заголовок резолюции, как он напечатан'),
        enacting: string('Слова, которыми документ принят'),
        chapeau: object({ text: string(), notes: ref('notes') }),
        paragraphs: list(object(paragraph)),
        closing: list(string(), 'Строки после последнего пункта'),
        editorial: object({
          themes: list(object({ id: string(), name: string(), description: string(), address: address(), paragraphs: ref('numbers') })),
          entities: list(
            object({
              id: string(),
              name: string(),
              kind: string(),
              description: string(),
              address: address(),
              links: list(object({ label: string(), href: address() })),
              paragraphs: ref('numbers'),
            }),
          ),
          degrees: list(object({ id: string(), name: string(), description: string() }), 'Степени обязательности, от самой сильной'),
          recalls: list(ref('laterResolution'), 'Позднейшие резолюции, которые ссылаются на документ в целом'),
        }),
      }),
      singleParagraph: object({ $schema: { const: id }, document: object(document), ...paragraph }),
      numbers: list(number()),
      notes: list(object({ label: string(), text: string(), at: offset }), 'Сноски документа: знак, текст и место знака'),
      laterResolution: object({
        symbol: string(),
        date,
        title: string(),
        inParagraph: { oneOf: [number(), { const: 'preamble' }] },
      }),
      paragraphApparatus: object({
        title: string('Краткое название, данное редакторами'),
        operatives: list(object({ phrase: string(), ...range, degree: string(), addressees: list(string()) })),
        themes: list(string(), 'Темы, главная первой'),
        related: list(object({ to: number(), kind: string(), because: string() })),
        backlinks: ref('numbers'),
        mentions: list(object({ entity: string(), ...range })),
        later: list(
          object({
            ...range,
            uses: list(object({ resolution: ref('laterResolution'), citesDocument: { type: 'boolean' } })),
          }),
          'Слова, которые дословно повторены в позднейших резолюциях',
        ),
      }),
    },
  };
}
