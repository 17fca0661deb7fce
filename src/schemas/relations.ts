/** How one paragraph is tied to another; the label is what the reader sees before the reason. */
export const relationKinds = {
  continues: 'Продолжение',
  specifies: 'Уточняет',
  'general-frame': 'Общая рамка',
  'same-subject': 'О том же',
  'shared-wording': 'Та же формула',
  'same-addressee': 'Тот же адресат',
  counterpart: 'Другая сторона',
} as const;

export type RelationKind = keyof typeof relationKinds;
