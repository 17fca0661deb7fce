/** What Russian adds to a root to make nouns, adjectives and verbs of it, as far as a stemmer leaves it standing. */
const DERIVATION =
  /^(?:и|ь)?(?:|[аяиеую]|[кцчл]|н|ок|ек|ец|ик|ник|чик|щик|тель|тельн|ист|истск|изм|ств|ост|енств|енн|ованн|ирован|ировани|ован|овани|ова|ирова|изирова|изаци|изац|ац|икац|икацион|ици|ацион|иц|ицирова|иру|у|ива|ыва|ва|ани|ени|ан|ен|енец|ск|еск|ическ|ческ|ийск|ов|ев|ив|ивн|лив|альн|ичн|ительн|еньк|т|ти|ну|ущ|ющ|ащ|ящ|вш|ем|им)$/;

const SHORTEST_ROOT = 5;

/** Whether two stems look like one root with different derivations: `статистик` and `статистическ`. */
export function areKindred(one: string, other: string): boolean {
  let root = 0;
  while (root < one.length && one.charAt(root) === other.charAt(root)) root += 1;
  for (let length = root; length >= SHORTEST_ROOT; length -= 1) {
    if (DERIVATION.test(one.slice(length)) && DERIVATION.test(other.slice(length))) return true;
  }
  return false;
}
