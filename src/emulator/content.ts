import type { Random } from './random.js';

/** Customers, and what they say. Nobody here writes in ASCII only, so that nobody tests with ASCII only. */
export const CUSTOMERS = [
  'Noah',
  'Jürgen Groß',
  'Chloë',
  'Ægir Þórsson',
  '李小龙',
  'Nguyễn Thị Hạnh',
  'Márta 🦊',
  'Οδυσσέας',
] as const;

export const SUBJECTS = [
  'Rechnung über 49,90 €',
  'Où est mon colis ?',
  'Invoice question',
  'Naïve question about résumés',
  'パスワードを忘れました',
  'Кофе-машина не включается ☕',
  'Umtausch: Größe 42½',
] as const;

export const CUSTOMER_LINES = [
  'Good morning! My invoice is wrong 😕',
  'Der Betrag müsste 49,90 € sein.',
  'J’ai déjà payé, voilà le reçu…',
  '注文番号は４７１１です。',
  'Could you check once more, please?',
  'Ich warte schon seit „gestern“.',
  'Take your time 👩‍👩‍👧‍👦',
] as const;

export const AGENT_LINES = [
  'Hello, how can I help?',
  'Let me check that for you — einen Moment, bitte.',
  'I have found it: n° 4711 ✔',
  'The 49,90 € are on their way back to you.',
  'Anything else? Sonst wünsche ich einen schönen Tag! ☀️',
] as const;

/**
 * User data as interactions carry it: any key, any value. The odd keys are real ones: routing expressions and
 * statistics names end up there ("Attached data").
 */
export function userData(random: Random): Record<string, unknown> {
  return {
    ServiceType: 'billing',
    CustomerSegment: random.pick(['gold', 'silver', 'Stammkunde']),
    RVQID: '',
    RTenant: 'Environment',
    RRequestedSkills: null,
    ServiceObjective: 0,
    Wiederholt: random.below(2) === 1,
    'PegAG?: 2>1': 1,
    RTargetAgentGroup: '?: 2>1',
    Subject: random.pick(SUBJECTS),
  };
}
